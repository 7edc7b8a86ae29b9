// SPDX-License-Identifier: Apache-2.0
// ARGUMENTS_PARSE_COMMAND_LINE
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceEncoding;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Reads the words of a command line, once and from left to right. */
final class ArgumentReader {
    private static final String ENCODING = "--encoding";

    /** What is done for its own sake, whatever follows. */
    private static final Map<String, String> COMMANDS =
            Map.of("--help", Arguments.HELP, "-h", Arguments.HELP, "--version", Arguments.VERSION);

    private final Iterator<String> words;
    private final List<String> folders = new ArrayList<>();
    private String command = "";
    private boolean json;
    private boolean members;
    private boolean split;
    private boolean baselines = true;
    private boolean optionsEnded;
    private SourceEncoding encoding = SourceEncoding.UTF_8;

    ArgumentReader(String[] words) {
        this.words = List.of(words).iterator();
    }

    Arguments read() throws UsageException {
        while (words.hasNext()) {
            String word = words.next();
            if (optionsEnded || !word.startsWith("-") || word.equals("-")) {
                plain(word);
                continue;
            }
            String alone = COMMANDS.get(word);
            if (alone != null) {
                return new Arguments(alone, List.of(), false, false, false, true, SourceEncoding.UTF_8);
            }
            option(word);
        }
        if (command.isEmpty()) {
            throw new UsageException("no command given");
        }
        if (folders.isEmpty()) {
            throw new UsageException("no folder given");
        }
        return new Arguments(command, folders, json, members, split, baselines, encoding);
    }

    private void plain(String word) throws UsageException {
        if (!command.isEmpty()) {
            folders.add(word);
        } else if (word.equals(Arguments.STATIC)) {
            command = word;
        } else {
            throw new UsageException("unknown command '" + word + "'");
        }
    }

    private void option(String word) throws UsageException {
        switch (word) {
            case "--" -> optionsEnded = true;
            case "--json" -> json = true;
            case "--members" -> members = true;
            case "--split" -> split = true;
            case "--no-baseline" -> baselines = false;
            case ENCODING -> encoding = encoding(words.hasNext() ? words.next() : "");
            default -> {
                if (!word.startsWith(ENCODING + "=")) {
                    throw new UsageException("unknown option '" + word + "'");
                }
                encoding = encoding(word.substring(ENCODING.length() + 1));
            }
        }
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
