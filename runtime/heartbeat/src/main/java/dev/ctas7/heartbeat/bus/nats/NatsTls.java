// SPDX-License-Identifier: Apache-2.0
// TLS_HOLD_FILE_PATHS
package dev.ctas7.heartbeat.bus.nats;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whom a TLS connection believes, and what it shows of itself. Files are read anew for each connection.
 *
 * @param authorities PEM file with the certificates that a server's must be signed by; null for the JDK's trust store
 *     ({@code javax.net.ssl.trustStore})
 * @param certificate PEM file with our own certificate and those between it and the authority; null to show none
 * @param key PEM file with the private key of {@code certificate}, PKCS#8, not encrypted; null exactly when that is
 */
public record NatsTls(
        @Nullable Path authorities,
        @Nullable Path certificate,
        @Nullable Path key) {
    /** Checks that certificate and key come together. */
    public NatsTls {
        if ((certificate == null) != (key == null)) {
            throw new IllegalArgumentException("nats client certificate was " + certificate + " and its key " + key
                    + " but both are needed or none");
        }
    }

    /** The JDK's trust store, and no certificate of our own. */
    static NatsTls none() {
        return new NatsTls(null, null, null);
    }

    /** Whether anything was said about TLS, so that a server without it is refused. */
    boolean isWanted() {
        return authorities != null || certificate != null;
    }
}
