// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Messages written by hand from RFC-9051 and the published contract, never by our own writers. */
final class Golden {
    private Golden() {}

    /** A file below {@code wire}, without the newline that ends it. */
    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("/wire/" + name), name)) {
            return new String(in.readAllBytes(), UTF_8).stripTrailing().getBytes(UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
