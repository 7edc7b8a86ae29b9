// SPDX-License-Identifier: Apache-2.0
// ASSETS_LOAD_STYLE_SCRIPT
package dev.ctas7.smartcrate.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What every page carries in itself: its style and its script.
 *
 * @param style the style sheet
 * @param script filters and prints; a page is complete without it
 */
record PageAssets(String style, String script) {
    private static final List<String> STYLES = List.of("report.css", "findings.css", "charts.css", "media.css");

    /** Reads both from the plugin's own jar. */
    static PageAssets load() {
        return new PageAssets(STYLES.stream().map(PageAssets::read).collect(Collectors.joining()), read("report.js"));
    }

    /**
     * A policy for a browser: nothing is fetched from anywhere, and nothing runs or paints but what this page was
     * written with.
     */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String read(String name) {
        try (InputStream input = PageAssets.class.getResourceAsStream(name)) {
            if (input == null) {
                throw new IllegalStateException(name + " is missing from the plugin");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugin's own " + name, e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
