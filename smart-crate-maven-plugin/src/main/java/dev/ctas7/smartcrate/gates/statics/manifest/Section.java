// SPDX-License-Identifier: Apache-2.0
// SECTION_DESCRIBE_WANTED_KEYS
package dev.ctas7.smartcrate.gates.statics.manifest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section that the contract knows. Keys it does not know are the application's own, unless {@code others} says what
 * they must be.
 *
 * @param path as in its header
 * @param presence whether a manifest must have it
 * @param ours whether this tool reads it, so that a misspelt optional key changes what happens
 * @param why what goes wrong without it; one sentence
 * @param keys known keys in the order of the RFC
 * @param others what every other key's value must be; null when they are nobody's business
 * @param subTables whether tables are welcome beside the other keys
 * @param elsewhere what other keys' values must be by the word of another rule; null when there is none
 */
record Section(
        String path,
        Presence presence,
        boolean ours,
        String why,
        List<Key> keys,
        @Nullable ValueType others,
        boolean subTables,
        @Nullable ValueType elsewhere) {
    /** Whether a manifest must have a section. */
    enum Presence {
        REQUIRED,
        SHOULD_HAVE,
        OPTIONAL
    }

    Section {
        keys = List.copyOf(keys);
    }

    static Section required(String path, String why, Key... keys) {
        return new Section(path, Presence.REQUIRED, false, why, List.of(keys), null, true, null);
    }

    static Section shouldHave(String path, String why, Key... keys) {
        return new Section(path, Presence.SHOULD_HAVE, false, why, List.of(keys), null, true, null);
    }

    static Section optional(String path, String why, Key... keys) {
        return new Section(path, Presence.OPTIONAL, false, why, List.of(keys), null, true, null);
    }

    static Section ours(String path, String why, Key... keys) {
        return new Section(path, Presence.OPTIONAL, true, why, List.of(keys), null, true, null);
    }

    Section withOthers(ValueType type, boolean tablesWelcome) {
        return new Section(path, presence, ours, why, keys, type, tablesWelcome, elsewhere);
    }

    Section withOthersJudgedElsewhere(ValueType type) {
        return new Section(path, presence, ours, why, keys, others, subTables, type);
    }

    List<Key> requiredKeys() {
        return keys.stream().filter(Key::required).toList();
    }
}
