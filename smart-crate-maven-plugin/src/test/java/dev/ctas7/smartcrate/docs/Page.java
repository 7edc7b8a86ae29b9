// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page for people, taken apart into what can be checked.
 *
 * @param name its path in the repository, with {@code /}
 * @param text all of it
 * @param headings as they stand there, without the number signs
 * @param prose one paragraph a list item, its lines joined by blanks: what is no block and no heading
 * @param blocks in the page's order
 */
record Page(String name, String text, List<String> headings, List<String> prose, List<Block> blocks) {
    static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\(([^()\\s]+)\\)");

    /** Every page: those beside the root's pom, and all below docs/. */
    static List<Page> all() {
        try (Stream<Path> top = Files.list(REPOSITORY);
                Stream<Path> docs = Files.walk(REPOSITORY.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page named(String name) {
        return read(REPOSITORY.resolve(name));
    }

    static Stream<Block> allBlocks(String language) {
        return all().stream().flatMap(page -> page.blocks().stream()).filter(block -> block.is(language));
    }

    /** What stands between backticks in the prose. */
    List<String> code() {
        return prose.stream()
                .flatMap(text -> CODE.matcher(text).results())
                .map(found -> found.group(1))
                .toList();
    }

    /** Where its links lead, as they are written; links in code are none. */
    List<String> links() {
        return Stream.concat(prose.stream(), headings.stream())
                .map(text -> CODE.matcher(text).replaceAll(""))
                .flatMap(text -> LINK.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .toList();
    }

    /** The names that its headings can be linked by, as GitHub makes them. */
    Set<String> anchors() {
        return headings.stream().map(Page::anchor).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static Page read(Path file) {
        try {
            String name = REPOSITORY.relativize(file).toString().replace('\\', '/');
            return new PageReader(name).read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
