// SPDX-License-Identifier: Apache-2.0
// ARGUMENTS_PARSE_COMMAND_LINE
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceEncoding;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param command {@code static}, {@code help} or {@code version}
 * @param folders as given, at least one for {@code static}
 * @param json whether the answer is one JSON object
 * @param members whether every member is listed
 * @param split whether files over the limit come with suggestions
 * @param encoding that the sources are in
 */
record Arguments(
        String command, List<String> folders, boolean json, boolean members, boolean split, SourceEncoding encoding) {
    static final String STATIC = "static";
    static final String HELP = "help";
    static final String VERSION = "version";

    /** Copies the list. */
    Arguments {
        folders = List.copyOf(folders);
    }

    /** Options and folders in any order; what follows {@code --} is a folder whatever it looks like. */
    static Arguments parse(String[] words) throws UsageException {
        List<String> folders = new ArrayList<>();
        boolean json = false;
        boolean members = false;
        boolean split = false;
        boolean options = true;
        SourceEncoding encoding = SourceEncoding.UTF_8;
        String command = "";
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (!options || !word.startsWith("-") || word.equals("-")) {
                if (command.isEmpty()) {
                    command = known(word);
                } else {
                    folders.add(word);
                }
                continue;
            }
            switch (word) {
                case "--" -> options = false;
                case "--json" -> json = true;
                case "--members" -> members = true;
                case "--split" -> split = true;
                case "--help", "-h" -> {
                    return simple(HELP);
                }
                case "--version" -> {
                    return simple(VERSION);
                }
                case "--encoding" -> {
                    i++;
                    encoding = encoding(i < words.length ? words[i] : "");
                }
                default -> {
                    if (!word.startsWith("--encoding=")) {
                        throw new UsageException("unknown option '" + word + "'");
                    }
                    encoding = encoding(word.substring("--encoding=".length()));
                }
            }
        }
        return checked(new Arguments(command, folders, json, members, split, encoding));
    }

    private static Arguments simple(String command) {
        return new Arguments(command, List.of(), false, false, false, SourceEncoding.UTF_8);
    }

    private static Arguments checked(Arguments read) throws UsageException {
        if (read.command.isEmpty()) {
            throw new UsageException("no command given");
        }
        if (read.folders.isEmpty()) {
            throw new UsageException("no folder given");
        }
        return read;
    }

    private static String known(String word) throws UsageException {
        if (!word.equals(STATIC)) {
            throw new UsageException("unknown command '" + word + "'");
        }
        return word;
    }

    private static SourceEncoding encoding(String name) throws UsageException {
        if (name.isBlank()) {
            throw new UsageException("--encoding needs the name of an encoding, such as ISO-8859-1");
        }
        SourceEncoding encoding = SourceEncoding.of(name);
        if (!encoding.known()) {
            throw new UsageException("--encoding was '" + name + "' but this Java knows no such encoding");
        }
        return encoding;
    }
}
