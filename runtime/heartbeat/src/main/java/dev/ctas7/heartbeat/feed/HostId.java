// SPDX-License-Identifier: Apache-2.0
// HOST_HASH_PRIVATE_IDENTITY
package dev.ctas7.heartbeat.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A host's name for the feed: stable, and not to be read backwards into a host name, an address or a serial number. */
public final class HostId {
    private static final Pattern FORM = Pattern.compile("sha256:[0-9a-f]{64}");

    private HostId() {}

    /**
     * {@code sha256:} and the SHA-256 of the node's name, or of the name, a colon and the machine's id where that is
     * known.
     *
     * @param node the host's name
     * @param machineId an id that stays with the installation, or null
     */
    public static String of(String node, @Nullable String machineId) {
        String named = machineId == null ? node : node + ":" + machineId;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(named.getBytes(UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static boolean isHostId(String text) {
        return FORM.matcher(text).matches();
    }
}
