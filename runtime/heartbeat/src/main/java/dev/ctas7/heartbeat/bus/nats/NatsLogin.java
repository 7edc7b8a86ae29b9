// SPDX-License-Identifier: Apache-2.0
// LOGIN_HOLD_SECRET_WORDS
package dev.ctas7.heartbeat.bus.nats;

import java.nio.file.Path;

/** How a connection says who it is. No secret is ever part of a {@code toString}. */
public sealed interface NatsLogin {
    /** It does not say. */
    record None() implements NatsLogin {}

    /**
     * A user and a password.
     *
     * @param user not empty
     * @param password may be empty
     */
    record UserPassword(String user, String password) implements NatsLogin {
        /** Checks that there is a user. */
        public UserPassword {
            if (user.isEmpty()) {
                throw new IllegalArgumentException("nats user was '' but must not be empty");
            }
        }

        @Override
        public String toString() {
            return "UserPassword[user=" + user + ", password=***]";
        }
    }

    /**
     * A token that all connections of a server share.
     *
     * @param token not empty
     */
    record Token(String token) implements NatsLogin {
        /** Checks that there is a token. */
        public Token {
            if (token.isEmpty()) {
                throw new IllegalArgumentException("nats token was '' but must not be empty");
            }
        }

        @Override
        public String toString() {
            return "Token[token=***]";
        }
    }

    /**
     * A user's JWT and nkey seed, as NATS's own tools write them.
     *
     * @param file read anew for each connection, so that a new one is used without a restart
     */
    record CredentialsFile(Path file) implements NatsLogin {}
}
