// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.WordHit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Short ways to scan a text and look at one kind of fact. */
final class Scanned {
    private Scanned() {}

    static JavaFacts text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static JavaFacts bytes(byte[] bytes) {
        return JavaScan.of(bytes, bytes.length, "Sample.java");
    }

    static List<String> types(String text) {
        return text(text).types().stream().map(DeclaredType::name).toList();
    }

    /** {@code line:column PLACE word}, with the forbidden name written as {@code X} wherever a text is to hold it. */
    static List<String> hits(String template) {
        return text(template.replace("X", ForbiddenWord.NAME)).forbidden().stream()
                .map(Scanned::shown)
                .toList();
    }

    private static String shown(WordHit hit) {
        return hit.line() + ":" + hit.column() + " " + hit.place() + " "
                + hit.word().replace(ForbiddenWord.NAME, "X");
    }
}
