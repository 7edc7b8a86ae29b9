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
 * @param pom what the pom says; a blank description becomes the artifactId
 * @param domains guesses to be corrected by a person
 * @param capabilities guesses to be corrected by a person
 * @param docker whether the module has a Dockerfile
 */
public record ManifestTemplate(PomWords pom, List<String> domains, List<String> capabilities, boolean docker) {
    private static final String RESOURCE = "template.txt";
    private static final String WITH_DOCKER = "multi_stage = false\nlayer_caching = false\nsecurity_scanning = false\n";

    /** Copies the lists and drops what says nothing. */
    public ManifestTemplate {
        domains = domains.stream().filter(text -> !text.isBlank()).toList();
        capabilities = capabilities.stream().filter(text -> !text.isBlank()).toList();
    }

    /** The text of a manifest that stands alone, lines ending in {@code \n}. */
    public String text() {
        return filled(template());
    }

    /** The text for a reactor's root: what the manifests of all its modules inherit. */
    public String shared() {
        return filled(TemplateParts.of(template()).shared());
    }

    /** The text for a module below such a root: what no other module says. */
    public String own() {
        return filled(TemplateParts.of(template()).own(docker));
    }

    private String filled(String text) {
        StringBuilder out = new StringBuilder();
        // Line by line: a value that looks like a placeholder itself is never looked at again.
        for (String line : text.split("\n", -1)) {
            int start = line.indexOf('@');
            out.append(start < 0 ? line : line.substring(0, start) + value(line.substring(start)))
                    .append('\n');
        }
        return out.substring(0, out.length() - 1);
    }

    private String value(String placeholder) {
        return switch (placeholder) {
            case "@name@" -> TomlText.quoted(pom.artifactId());
            case "@classification@" -> TomlText.quoted(pom.classification(docker));
            case "@description@" -> TomlText.quoted(description());
            case "@domains@" -> list(domains);
            case "@capabilities@" -> list(capabilities);
            case "@docker@" -> docker ? WITH_DOCKER : "";
            case "@licence@" -> TomlText.quoted(SpdxLicence.of(pom.licence()));
            case "@url@" -> homepage();
            default -> throw new IllegalStateException("no value for " + placeholder);
        };
    }

    private String description() {
        return pom.description().isBlank()
                ? pom.artifactId()
                : pom.description().strip();
    }

    /** The whole line: without a url there is none. */
    private String homepage() {
        return pom.url().isBlank()
                ? ""
                : "homepage = " + TomlText.quoted(pom.url().strip()) + "\n";
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
