// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands that a page tells its reader to type, or a build server to run. */
final class Commands {
    private static final Pattern COMMAND = Pattern.compile("(\\$ )?(mvn|\\./verify|java -jar)\\b.*");
    private static final Pattern JENKINS = Pattern.compile("\\bsh '([^']*)'");
    private static final Set<String> SCRIPTS = Set.of("run", "script", "before_script", "after_script");

    private Commands() {}

    /** Each as its words. */
    static List<List<String>> of(Page page) {
        return Stream.concat(page.code().stream(), page.blocks().stream().flatMap(block -> lines(block).stream()))
                .map(String::strip)
                .filter(line -> COMMAND.matcher(line).matches())
                .flatMap(line -> ShellLine.commands(line).stream())
                .toList();
    }

    static List<List<String>> maven(Page page) {
        return of(page).stream().filter(words -> words.get(0).equals("mvn")).toList();
    }

    private static List<String> lines(Block block) {
        String joined = block.text().replaceAll("\\\\\n *", "");
        return switch (block.language()) {
            case "sh", "text", Block.INDENTED -> joined.lines().toList();
            case "groovy" ->
                JENKINS.matcher(joined).results().map(found -> found.group(1)).toList();
            case "yaml" -> scripts(yaml(block));
            default -> List.of();
        };
    }

    /** Throws if it is no YAML. */
    static JsonNode yaml(Block block) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(block.text());
        } catch (IOException e) {
            throw new UncheckedIOException(block.where() + ": " + e.getMessage(), e);
        }
    }

    private static List<String> scripts(JsonNode node) {
        List<String> lines = new ArrayList<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (SCRIPTS.contains(entry.getKey())) {
                (value.isArray() ? value : List.of(value))
                        .forEach(one -> lines.addAll(one.asText().lines().toList()));
            } else {
                lines.addAll(scripts(value));
            }
        });
        if (node.isArray()) {
            node.forEach(one -> lines.addAll(scripts(one)));
        }
        return lines;
    }
}
