// SPDX-License-Identifier: Apache-2.0
// LIMITS_DEFINE_COMPARABLE_NUMBERS
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import java.util.Set;

/** The contract's limits, whatever a manifest sets, so that a grade means the same everywhere. */
final class GradeLimits {
    private static final int WHOLE = 1000;

    private GradeLimits() {}

    /** SC110 to SC112: how many lines a file may have; {@code entryPoints} are paths. */
    static int lines(SourceFile file, Set<String> entryPoints) {
        if (file.describesPackageOrModule()) {
            return Limits.DESCRIPTOR;
        }
        return entryPoints.contains(file.path()) ? Limits.ENTRY_POINT : Limits.FILE;
    }

    /** How well a member keeps the limits of its shape, 0 to 1000: by the one that it exceeds most. */
    static long shape(Member member) {
        long lines = keeps(member.lines(), Limits.METHOD_LINES);
        long nesting = keeps(member.nesting(), Limits.NESTING);
        return Math.min(Math.min(lines, nesting), keeps(member.parameters(), Limits.PARAMETERS));
    }

    private static long keeps(int measured, int limit) {
        return measured <= limit ? WHOLE : (long) WHOLE * limit / measured;
    }
}
