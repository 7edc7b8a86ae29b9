// SPDX-License-Identifier: Apache-2.0
// USAGE_DESCRIBE_REFUSED_ARGUMENT
package dev.ctas7.smartcrate.cli;

/** The command line says something that cannot be done: who typed it must change it. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
