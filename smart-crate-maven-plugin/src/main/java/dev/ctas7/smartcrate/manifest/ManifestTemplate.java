// SPDX-License-Identifier: Apache-2.0
// MANIFEST_LOAD_STARTING_TEXT
package dev.ctas7.smartcrate.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The manifest that {@code init} writes: complete, without a finding, and claiming nothing that nobody has said.
 *
 * @param artifactId becomes the crate's name
 * @param description from the pom; when blank, the artifactId
 * @param domains guesses to be corrected by a person
 * @param capabilities guesses to be corrected by a person
 * @param docker whether the module has a Dockerfile
 */
public record ManifestTemplate(
        String artifactId, String description, List<String> domains, List<String> capabilities, boolean docker) {
    private static final String RESOURCE = "template.txt";
    private static final String WITH_DOCKER = "multi_stage = false\nlayer_caching = false\nsecurity_scanning = false\n";

    /** Copies the lists and drops what says nothing. */
    public ManifestTemplate {
        description = description.isBlank() ? artifactId : description.strip();
        domains = domains.stream().filter(text -> !text.isBlank()).toList();
        capabilities = capabilities.stream().filter(text -> !text.isBlank()).toList();
    }

    /** The manifest's text, lines ending in {@code \n}. */
    public String text() {
        StringBuilder out = new StringBuilder();
        // Line by line: a value that looks like a placeholder itself is never looked at again.
        for (String line : template().split("\n", -1)) {
            out.append(filled(line)).append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    private String filled(String line) {
        int start = line.indexOf('@');
        if (start < 0) {
            return line;
        }
        return line.substring(0, start) + value(line.substring(start));
    }

    private String value(String placeholder) {
        return switch (placeholder) {
            case "@name@" -> TomlText.quoted(artifactId);
            case "@classification@" -> TomlText.quoted(docker ? "service" : "library");
            case "@description@" -> TomlText.quoted(description);
            case "@domains@" -> list(domains);
            case "@capabilities@" -> list(capabilities);
            case "@docker@" -> docker ? WITH_DOCKER : "";
            default -> throw new IllegalStateException("no value for " + placeholder);
        };
    }

    /** Part of the plugin's own jar: that it is missing can only be our fault. */
    private static String template() {
        try (InputStream in = ManifestTemplate.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private static String list(List<String> texts) {
        return texts.stream().map(TomlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
