// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DEFINE_STABLE_RULES
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;

/** The rules about manifests. A crate cannot talk itself out of those that make it one. */
public final class ManifestRules {
    /** There is no manifest. */
    public static final Rule ABSENT = Rule.untouchable("SC100", "manifest-missing", Severity.ERROR);

    /** A required section is missing. */
    public static final Rule SECTION_MISSING = Rule.untouchable("SC102", "manifest-section-missing", Severity.ERROR);

    /** A required key is missing. */
    public static final Rule KEY_MISSING = Rule.untouchable("SC103", "manifest-key-missing", Severity.ERROR);

    /** A value is of another type, range or form than the contract's. */
    public static final Rule VALUE_WRONG = Rule.untouchable("SC104", "manifest-value-wrong", Severity.ERROR);

    /** A hash algorithm is not Murmur3-128. */
    public static final Rule HASH_ALGORITHM = Rule.untouchable("SC105", "manifest-hash-algorithm", Severity.ERROR);

    /** Name or version is not the artifact's. */
    public static final Rule IDENTITY_DIFFERS = Rule.untouchable("SC106", "manifest-identity-differs", Severity.ERROR);

    /** A Dockerfile does not start from the gold disk. */
    public static final Rule NOT_GOLD_DISK = Rule.of("SC108", "dockerfile-not-gold-disk", Severity.ERROR);

    /** Sections that a manifest should have are missing. */
    public static final Rule SHOULD_HAVE = Rule.of("SC109", "manifest-should-have", Severity.NOTE);

    private ManifestRules() {}

    /** All of them, SC101 included, in the order of their ids. */
    public static List<Rule> all() {
        return List.of(
                ABSENT,
                ManifestReader.UNREADABLE,
                SECTION_MISSING,
                KEY_MISSING,
                VALUE_WRONG,
                HASH_ALGORITHM,
                IDENTITY_DIFFERS,
                NOT_GOLD_DISK,
                SHOULD_HAVE);
    }
}
