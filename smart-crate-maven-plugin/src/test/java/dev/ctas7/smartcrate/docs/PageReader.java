// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import java.util.ArrayList;
import java.util.List;

/** Takes a page apart, line by line. It knows the Markdown that these docs are written in, and no more. */
final class PageReader {
    private static final String FENCE = "```";
    private static final String INDENT = "    ";

    private final String name;
    private final List<String> headings = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private String section = "";
    private String info = "";
    private int start;

    PageReader(String name) {
        this.name = name;
    }

    Page read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (info.isEmpty()) {
                outside(line, number);
            } else if (info.equals(Block.INDENTED)) {
                indented(line, number);
            } else if (line.startsWith(FENCE)) {
                closeBlock();
            } else {
                block.append(line).append('\n');
            }
        }
        if (!info.isEmpty() && !info.equals(Block.INDENTED)) {
            throw new IllegalArgumentException(name + ":" + start + " opens a block that nothing closes");
        }
        closeBlock();
        closeParagraph();
        return new Page(name, text, List.copyOf(headings), List.copyOf(prose), List.copyOf(blocks));
    }

    private void outside(String line, int number) {
        if (line.startsWith(FENCE)) {
            closeParagraph();
            openBlock(line.substring(FENCE.length()).strip(), number + 1);
        } else if (line.startsWith(INDENT) && paragraph.isEmpty()) {
            openBlock(Block.INDENTED, number);
            indented(line, number);
        } else if (line.startsWith("#")) {
            closeParagraph();
            section = line.replaceFirst("^#+ *", "");
            headings.add(section);
        } else if (line.isBlank()) {
            closeParagraph();
        } else {
            paragraph.append(line).append(' ');
        }
    }

    private void indented(String line, int number) {
        if (line.startsWith(INDENT)) {
            block.append(line, INDENT.length(), line.length()).append('\n');
        } else if (line.isBlank()) {
            block.append('\n');
        } else {
            closeBlock();
            outside(line, number);
        }
    }

    private void openBlock(String language, int line) {
        info = language.isEmpty() ? "?" : language;
        start = line;
    }

    private void closeBlock() {
        if (!info.isEmpty()) {
            blocks.add(new Block(name + ":" + start, section, info, block.toString()));
        }
        info = "";
        block.setLength(0);
    }

    private void closeParagraph() {
        if (!paragraph.isEmpty()) {
            prose.add(paragraph.toString().strip());
        }
        paragraph.setLength(0);
    }
}
