// SPDX-License-Identifier: Apache-2.0
// DRIFT_DESCRIBE_SINGLE_CAUSE
package dev.ctas7.smartcrate.model;

/**
 * One thing that drifted.
 *
 * @param what it is, with its kind: {@code effect network}, {@code package edge demo.io org.h2}
 * @param from what was declared or locked, in words
 * @param to what is observed, in words
 */
public record DriftCause(String what, String from, String to) {
    /** {@code effect network was not declared, is Router.route -> java.net.Socket.connect}. */
    public String text() {
        return what + " was " + from + ", is " + to;
    }
}
