// SPDX-License-Identifier: Apache-2.0
// TROUBLE_FORMAT_HARMLESS_REASON
package dev.ctas7.heartbeat.bus.nats;

import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Why a connection failed, as a phrase: what servers say may hold anything, and jnats puts URLs into its messages. */
final class TroubleText {
    private static final int LONGEST = 200;

    private TroubleText() {}

    static String of(String said) {
        StringBuilder text = new StringBuilder();
        said.codePoints()
                .limit(LONGEST)
                .forEach(c -> text.appendCodePoint(c < ' ' || (c > '~' && c < 0xA0) || c > 0xFF ? '?' : c));
        return text.toString().strip().replaceAll("\\.+$", "");
    }

    static String of(Exception exception) {
        Throwable cause = exception;
        while (cause.getCause() != null && (cause instanceof ExecutionException || cause.getMessage() == null)) {
            cause = cause.getCause();
        }
        if (cause instanceof NoSuchFileException missing) {
            return of("there is no file " + missing.getFile());
        }
        if (cause instanceof TimeoutException) {
            return "no answer in time";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : of(message);
    }
}
