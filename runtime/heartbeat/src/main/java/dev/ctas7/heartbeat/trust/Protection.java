// SPDX-License-Identifier: Apache-2.0
// OUTBOUND_SEAL_SIGNED_MESSAGE
package dev.ctas7.heartbeat.trust;

import dev.ctas7.heartbeat.bus.Envelope;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seals with one key and signs with another, as far as they are there. */
record Protection(@Nullable SigningKey signing, @Nullable SealingKey sealing) implements Outbound {
    @Override
    public Envelope protect(String subject, byte[] json) {
        Map<String, String> headers = new HashMap<>();
        byte[] carried = json;
        if (sealing != null) {
            carried = sealing.seal(subject, json);
            headers.put(TrustHeaders.SEAL, sealing.id());
        }
        if (signing != null) {
            headers.put(TrustHeaders.KEY_ID, signing.id());
            headers.put(TrustHeaders.SIGNATURE, Base64.getEncoder().encodeToString(signing.sign(carried)));
        }
        return new Envelope(subject, carried, headers, null);
    }
}
