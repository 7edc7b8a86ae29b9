// SPDX-License-Identifier: Apache-2.0
// SOURCE_FIND_PRESENT_PLACE
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.lock.Intent;
import dev.ctas7.smartcrate.lock.IntentKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where the sources that a lock speaks of lie now. One that went to another folder keeps its promises there. */
final class MovedSources {
    private final Set<String> present = new TreeSet<>();
    private final Map<String, String> newcomers = new HashMap<>();

    private MovedSources() {}

    static MovedSources of(Ground ground) {
        MovedSources moved = new MovedSources();
        for (SourceFile file : ground.facts().sources()) {
            if (file.kind() == SourceKind.MAIN) {
                moved.present.add(file.path());
            }
        }
        Set<String> known = known(ground.locked());
        for (String path : moved.present) {
            if (!known.contains(path)) {
                moved.newcomers.putIfAbsent(name(path), path);
            }
        }
        return moved;
    }

    /** The source's path now: its own, or that of a new source of the same name; empty when it was deleted. */
    Optional<String> of(String path) {
        return present.contains(path) ? Optional.of(path) : Optional.ofNullable(newcomers.get(name(path)));
    }

    private static Set<String> known(Intent locked) {
        Set<String> known = new HashSet<>(locked.of(IntentKind.HEADER).keySet());
        known.addAll(locked.of(IntentKind.CONSTRAINT).keySet());
        return known;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
