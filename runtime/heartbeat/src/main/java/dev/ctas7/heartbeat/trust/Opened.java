// SPDX-License-Identifier: Apache-2.0
// MESSAGE_HOLD_OPENING_OUTCOME
package dev.ctas7.heartbeat.trust;

/** What became of opening a message. */
public sealed interface Opened {
    /** Everything that the configured keys ask for was there and right. */
    final class Authentic implements Opened {
        private final byte[] json;

        /** The plain bytes; not copied. */
        public Authentic(byte[] json) {
            this.json = json;
        }

        /** The plain bytes; not to be changed. */
        public byte[] json() {
            return json;
        }
    }

    /**
     * The sender did not prove to be who it claims: the crate is unauthorized.
     *
     * @param reason one line for people, without anything secret: what was missing or wrong, and what to do
     */
    record Unproven(String reason) implements Opened {}
}
