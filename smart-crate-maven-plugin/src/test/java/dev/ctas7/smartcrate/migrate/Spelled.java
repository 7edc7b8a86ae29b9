// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.Locale;

/** Texts with the forbidden hash's name, written without it. */
public final class Spelled {
    private Spelled() {}

    /** {@code Forbidden}, {@code FORBIDDEN} and {@code forbidden} replaced by the name in that case. */
    public static String of(String text) {
        return text.replace("Forbidden", ForbiddenWord.NAME)
                .replace("FORBIDDEN", ForbiddenWord.NAME.toUpperCase(Locale.ROOT))
                .replace("forbidden", ForbiddenWord.NAME.toLowerCase(Locale.ROOT));
    }
}
