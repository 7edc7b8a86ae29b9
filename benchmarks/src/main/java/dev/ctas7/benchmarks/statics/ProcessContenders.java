// SPDX-License-Identifier: Apache-2.0
// CONTENDERS_LIST_STATIC_TOOLS
package dev.ctas7.benchmarks.statics;

import dev.ctas7.benchmarks.process.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tools by themselves, on one corpus, ours first. */
record ProcessContenders(Settings settings, String corpus) {
    // For a process that lives half a second: no second compiler, no collector threads.
    private static final List<String> HINTS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    List<Contender> all() throws IOException {
        return List.of(
                ours("smart-crate static", List.of()),
                ours("smart-crate static, C1 and serial collector", HINTS),
                checkstyle("Checkstyle", rules("checkstyle.xml", "")),
                checkstyle("Checkstyle, cache warm", rules("checkstyle-" + corpus + ".xml", cacheProperty())),
                pmd("PMD, 2 threads", List.of("--no-cache")),
                pmd("PMD, 2 threads, cache warm", List.of("--cache", cache("pmd"))),
                limit("limit: read and hash every byte", List.of(folder())),
                limit("limit: start a JVM", List.of()));
    }

    Contender ours(String name, List<String> hints) {
        List<String> command = command(hints);
        command.addAll(List.of("-jar", settings.jar().toString(), "static", folder()));
        return new Contender(name, command, Set.of(0, 1));
    }

    private Contender checkstyle(String name, Path rules) {
        List<String> command = command(List.of("-cp", peer("checkstyle")));
        command.addAll(List.of("com.puppycrawl.tools.checkstyle.Main", "-c", rules.toString(), folder()));
        return new Contender(name, command, Set.of(0));
    }

    private Contender pmd(String name, List<String> caching) {
        List<String> command = command(List.of("-cp", peer("pmd"), "net.sourceforge.pmd.cli.PmdCli", "check"));
        command.addAll(List.of("--no-progress", "-t", "2", "-f", "text", "-d", folder()));
        command.addAll(List.of("-R", settings.config().resolve("pmd.xml").toString()));
        command.addAll(caching);
        return new Contender(name, command, Set.of(0, 4));
    }

    private Contender limit(String name, List<String> folders) {
        String path =
                settings.target().resolve("classes") + ":" + settings.root().resolve("foundation-core/target/classes");
        List<String> command = command(List.of("-cp", path, ReadAndHash.class.getName()));
        command.addAll(folders);
        return new Contender(name, command, Set.of(0));
    }

    /** Checkstyle learns of its cache from its configuration alone. */
    private Path rules(String name, String property) throws IOException {
        String checker = "<module name=\"Checker\">";
        String text = Files.readString(settings.config().resolve("checkstyle.xml"));
        Path rules = settings.target().resolve(name);
        return Files.writeString(rules, text.replace(checker, checker + property));
    }

    private String cacheProperty() {
        return "<property name=\"cacheFile\" value=\"" + cache("checkstyle") + "\"/>";
    }

    private String cache(String peer) {
        return settings.target().resolve(peer + "-" + corpus + ".cache").toString();
    }

    private String peer(String name) {
        return settings.target().resolve("peers").resolve(name) + "/*";
    }

    private String folder() {
        return settings.corpus(corpus).toString();
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Settings.java());
        command.addAll(arguments);
        return command;
    }
}
