// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The configuration in a page of the documentation, so that what is tested is what is read. */
public final class DocsSnippets {
    private static final Pattern SNIPPET = Pattern.compile("```conf\n# (\\S+)\n(.*?)```", Pattern.DOTALL);

    private final Map<String, String> snippets = new LinkedHashMap<>();

    /** Reads all snippets of a page in {@code docs}. */
    public DocsSnippets(String page) {
        try {
            Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("..", "..", "docs", page)));
            while (snippet.find()) {
                snippets.put(snippet.group(1), snippet.group(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The snippet whose first line is this file's name. */
    public String file(String name) {
        String text = snippets.get(name);
        if (text == null) {
            throw new AssertionError("no snippet " + name + " among " + snippets.keySet());
        }
        return text;
    }
}
