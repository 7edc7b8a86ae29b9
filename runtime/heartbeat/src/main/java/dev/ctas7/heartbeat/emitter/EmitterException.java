// SPDX-License-Identifier: Apache-2.0
// EMITTER_EXPLAIN_UNUSABLE_SETUP
package dev.ctas7.heartbeat.emitter;

/**
 * An emitter cannot be made. The developer, or whoever sets the crate up, has to change what the message says; nothing
 * runs until then.
 */
public final class EmitterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, why it matters, and what to do. */
    public EmitterException(String message) {
        super(message);
    }
}
