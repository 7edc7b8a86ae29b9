// SPDX-License-Identifier: Apache-2.0
// ARGUMENTS_HOLD_COMMAND_LINE
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceEncoding;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param command {@code static}, {@code help} or {@code version}
 * @param folders as given, at least one for {@code static}
 * @param json whether the answer is one JSON object
 * @param members whether every member is listed
 * @param split whether files over the limit come with suggestions
 * @param baselines whether what baselines hold is left out
 * @param encoding that the sources are in
 */
record Arguments(
        String command,
        List<String> folders,
        boolean json,
        boolean members,
        boolean split,
        boolean baselines,
        SourceEncoding encoding) {
    static final String STATIC = "static";
    static final String HELP = "help";
    static final String VERSION = "version";

    /** Copies the list. */
    Arguments {
        folders = List.copyOf(folders);
    }

    /** Options and folders in any order; what follows {@code --} is a folder whatever it looks like. */
    static Arguments parse(String[] words) throws UsageException {
        return new ArgumentReader(words).read();
    }
}
