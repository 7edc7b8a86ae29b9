// SPDX-License-Identifier: Apache-2.0
// NAMES_CHECK_FREE_CHOICE
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.TypeOutline;
import java.util.List;

/** Which names a new type cannot have. */
final class TakenNames {
    /** Names that every reader takes for the JDK's. */
    private static final List<String> JDK = List.of(("FileReader FileWriter StringReader StringWriter StringJoiner "
                    + "HashMap Arrays Objects Collections Files Iterators ByteBuffer CharBuffer BufferedReader "
                    + "BufferedWriter InputStream OutputStream Iterator Collector Formatter Scanner Record String")
            .split(" ", -1));

    private TakenNames() {}

    /** Whether neither the JDK, nor the type itself, nor one of its nested types has the name. */
    static boolean isFree(String name, TypeOutline type, TypeStem stem) {
        return !JDK.contains(name)
                && !name.equals(type.name())
                && !name.equals(String.join("", stem.words()))
                && type.members().stream().noneMatch(member -> member.name().equals(name));
    }
}
