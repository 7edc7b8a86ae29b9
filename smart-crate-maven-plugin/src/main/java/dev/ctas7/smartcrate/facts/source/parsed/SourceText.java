// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_PARSER_INPUT
package dev.ctas7.smartcrate.facts.source.parsed;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source in memory, under the name that its file has. */
final class SourceText extends SimpleJavaFileObject {
    private final String fileName;
    private final String text;

    /**
     * Keeps the text; nothing is read from anywhere.
     *
     * @param fileName the last part of the file's path
     */
    SourceText(String fileName, String text) {
        super(uri(fileName), Kind.SOURCE);
        this.fileName = fileName;
        this.text = text;
    }

    private static URI uri(String fileName) {
        try {
            return new URI("string", null, "/" + fileName, null);
        } catch (URISyntaxException e) {
            return URI.create("string:///Unnamed.java");
        }
    }

    String text() {
        return text;
    }

    @Override
    public String getName() {
        return fileName;
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
