// SPDX-License-Identifier: Apache-2.0
// DOCKERFILE_PARSE_BASE_IMAGES
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the {@code FROM} instructions of a Dockerfile: flags, stages, continued lines, comments between them, and the
 * {@code escape} directive understood; build arguments kept as written.
 */
final class Dockerfile {
    private final List<BaseImage> images = new ArrayList<>();
    private final StringBuilder instruction = new StringBuilder();
    private int instructionLine;
    private char escape = '\\';

    private Dockerfile() {}

    /** The images in the order of the file. */
    static List<BaseImage> baseImages(String text) {
        Dockerfile file = new Dockerfile();
        List<String> lines = text.lines().toList();
        boolean directives = true;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean comment = line.startsWith("#");
            if (comment && directives) {
                file.directive(line);
            }
            directives &= comment;
            // Comments and empty lines inside a continued instruction do not end it.
            if (!comment && !line.isEmpty()) {
                file.take(line, i + 1);
            }
        }
        file.finish();
        return file.images;
    }

    private void directive(String line) {
        String compact = line.replace(" ", "").replace("\t", "").toLowerCase(Locale.ROOT);
        if (compact.equals("#escape=`")) {
            escape = '`';
        }
    }

    private void take(String line, int number) {
        if (instruction.length() == 0) {
            instructionLine = number;
        }
        boolean continued = line.charAt(line.length() - 1) == escape;
        instruction
                .append(continued ? line.substring(0, line.length() - 1) : line)
                .append(' ');
        if (!continued) {
            finish();
        }
    }

    private void finish() {
        List<String> words = words(instruction.toString());
        instruction.setLength(0);
        if (words.isEmpty() || !words.get(0).equalsIgnoreCase("FROM")) {
            return;
        }
        int image = 1;
        while (image < words.size() && words.get(image).startsWith("--")) {
            image++;
        }
        if (image < words.size()) {
            boolean named = image + 2 < words.size() && words.get(image + 1).equalsIgnoreCase("AS");
            images.add(new BaseImage(unquoted(words.get(image)), named ? words.get(image + 2) : "", instructionLine));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static String unquoted(String word) {
        boolean quoted = word.length() >= 2 && word.startsWith("\"") && word.endsWith("\"");
        return quoted ? word.substring(1, word.length() - 1) : word;
    }
}
