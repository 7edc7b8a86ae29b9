// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The Maven commands that this repository's own verification runs. */
final class Builds {
    private static final String GOALS = "invoker.goals";

    private Builds() {}

    /** Those of the integration builds, of the examples, and of {@code ./verify}. */
    static List<MavenCommand> all() {
        return Stream.of(folder("it/src/it"), folder("it/examples"), script("verify"))
                .flatMap(commands -> commands)
                .toList();
    }

    private static Stream<MavenCommand> folder(String path) {
        try (Stream<Path> files = Files.walk(Page.REPOSITORY.resolve(path), 2)) {
            return files.filter(file -> file.endsWith("invoker.properties")).flatMap(Builds::goals).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MavenCommand> goals(Path file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(GOALS))
                .map(name -> command("mvn " + properties.getProperty(name)));
    }

    private static Stream<MavenCommand> script(String path) {
        try {
            String text = Files.readString(Page.REPOSITORY.resolve(path)).replaceAll("\\\\\n *", "");
            return text.lines().filter(line -> line.startsWith("mvn ")).map(Builds::command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MavenCommand command(String line) {
        // The script hands its own arguments on.
        return MavenCommand.of(ShellLine.commands(line.replace(" \"$@\"", "")).get(0));
    }
}
