// SPDX-License-Identifier: Apache-2.0
// ACCESS_HOLD_SERVER_CREDENTIALS
package dev.ctas7.smartcrate.facts.running;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the running system is asked, and as whom.
 *
 * @param url one or more servers of one cluster, separated by commas, without credentials
 * @param user empty for none
 * @param password empty for none
 * @param credentials a NATS credentials file; null for none
 * @param tlsCa the certificates, in PEM, that may have signed the server's; null for the JDK's own
 * @param keyRing the keys that may have signed a global state; null believes every state
 */
public record NatsAccess(
        String url,
        String user,
        String password,
        @Nullable Path credentials,
        @Nullable Path tlsCa,
        @Nullable Path keyRing) {
    /** A server that asks for no credentials. */
    public static NatsAccess of(String url) {
        return new NatsAccess(url, "", "", null, null, null);
    }

    /** Without the password, which has no place in a log. */
    @Override
    public String toString() {
        return "NatsAccess[" + url + (user.isEmpty() ? "" : ", user " + user) + "]";
    }
}
