// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.run.Gates;
import dev.ctas7.smartcrate.run.Pipeline;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links lead somewhere, rules that are named exist, and every page can be reached from the first. */
class PagesTest {
    private static final Pattern RULE = Pattern.compile("\\bSC\\d{3}\\b");

    /** Languages that some test below this package checks, and those that nothing can be said of. */
    private static final Set<String> LANGUAGES = Set.of(
            Block.INDENTED,
            "sh",
            "text",
            "java",
            "toml",
            "xml",
            "json",
            "yaml",
            "groovy",
            "dockerfile",
            "diff",
            "conf");

    private static List<Page> pages() {
        return Page.all();
    }

    private static List<Page> guide() {
        return pages().stream().filter(page -> page.name().startsWith("docs/")).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_to_a_file_and_to_a_heading_that_is_there(Page page) {
        assertThat(page.links().stream().map(link -> problem(page, link)).filter(problem -> !problem.isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_block_says_what_language_it_is_in(Page page) {
        assertThat(page.blocks().stream().filter(block -> !LANGUAGES.contains(block.language())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_rule_that_is_named_is_a_rule(Page page) {
        Set<String> rules = Pipeline.rules(Gates.all()).keySet();

        assertThat(RULE.matcher(page.text()).results().map(MatchResult::group).filter(id -> !rules.contains(id)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guide")
    void no_two_headings_of_a_page_have_the_same_anchor(Page page) {
        assertThat(page.anchors()).hasSameSizeAs(page.headings());
    }

    @Test
    void every_page_of_the_docs_can_be_reached_from_the_map() {
        Set<Path> seen = new HashSet<>();
        List<Path> left = new ArrayList<>(List.of(Page.REPOSITORY.resolve("docs/index.md")));
        while (!left.isEmpty()) {
            Path file = left.remove(0);
            if (file.toString().endsWith(".md") && Files.exists(file) && seen.add(file)) {
                String name = Page.REPOSITORY.relativize(file).toString();
                Page.named(name).links().forEach(link -> left.add(target(name, link)));
            }
        }

        assertThat(guide().stream()
                        .map(Page::name)
                        .filter(name -> !name.startsWith("docs/decisions/"))
                        .filter(name -> !seen.contains(Page.REPOSITORY.resolve(name))))
                .isEmpty();
    }

    private static String problem(Page page, String link) {
        if (link.matches("https?:.*")) {
            return URI.create(link).getHost() == null ? link + " has no host" : "";
        }
        Path target = target(page.name(), link);
        if (!target.startsWith(Page.REPOSITORY) || !Files.exists(target)) {
            return link + " leads nowhere";
        }
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : "";
        if (anchor.isEmpty() || !target.toString().endsWith(".md")) {
            return "";
        }
        Page other = Page.named(Page.REPOSITORY.relativize(target).toString());
        return other.anchors().contains(anchor) ? "" : link + " names no heading";
    }

    private static Path target(String page, String link) {
        Path from = Page.REPOSITORY.resolve(page);
        String path = link.replaceFirst("#.*", "");
        Path folder = Objects.requireNonNull(from.getParent());
        return path.isEmpty() ? from : folder.resolve(path).normalize();
    }
}
