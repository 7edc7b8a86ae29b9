// SPDX-License-Identifier: Apache-2.0
// JSON_DESCRIBE_UNFIT_VALUE
package dev.ctas7.smartcrate.report;

/** Travels from a value that does not fit to the reader, which makes one message of it. */
final class JsonProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonProblem(String message) {
        super(message, null, false, false);
    }
}
