// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** japicmp judges the interface part of the lock over released libraries. */
class JapicmpParityTest {
    @TempDir
    private Path folder;

    private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    private final Map<String, String> unknown = new TreeMap<>();

    @Test
    void the_same_classes_and_members_have_changed_for_japicmp() throws IOException {
        List<String> same = new ArrayList<>();
        List<LibraryPair> pairs = LibraryPair.all();
        for (LibraryPair pair : pairs) {
            int changes = compare(pair);
            if (changes == 0 && pair.differs()) {
                same.add(pair.toString());
            }
            System.out.println(pair + ": " + changes + " changes, as japicmp says");
        }
        System.out.println("without a change of the interface: " + same);
        System.out.println("told by one of both: " + kinds);

        assertThat(unknown).isEmpty();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(20);
        assertThat(same).hasSizeGreaterThanOrEqualTo(8);
    }

    /** How many classes and members changed for japicmp. */
    private int compare(LibraryPair pair) throws IOException {
        LockedApi before = LockedApi.ofJar(pair.before(), Files.createTempDirectory(folder, "before"));
        LockedApi after = LockedApi.ofJar(pair.after(), Files.createTempDirectory(folder, "after"));
        JapicmpView japicmp = JapicmpView.of(pair.before(), pair.after());

        SortedSet<String> api = before.withoutConstants().differences(after.withoutConstants());
        SortedSet<String> constants = before.differences(after);
        constants.removeAll(api);
        SortedSet<String> wanted = new TreeSet<>(japicmp.constants());
        wanted.removeAll(api);
        // A constant that callers cannot reach is in no line of ours.
        wanted.retainAll(after.lines().keySet());

        assertThat(constants).as("constants of %s", pair).isEqualTo(wanted);
        tell(pair, without(api, japicmp.api()), before, after);
        tell(pair, without(japicmp.api(), api), before, after);
        return japicmp.api().size();
    }

    private void tell(LibraryPair pair, SortedSet<String> keys, LockedApi before, LockedApi after) {
        for (String key : keys) {
            Kind kind = Kind.of(key, before, after);
            kinds.merge(kind, 1, Integer::sum);
            if (kind == Kind.UNKNOWN) {
                unknown.put(
                        pair + " " + key,
                        before.lines().get(key) + " then, " + after.lines().get(key) + " now");
            }
        }
    }

    private static SortedSet<String> without(SortedSet<String> keys, SortedSet<String> others) {
        SortedSet<String> left = new TreeSet<>(keys);
        left.removeAll(others);
        return left;
    }
}
