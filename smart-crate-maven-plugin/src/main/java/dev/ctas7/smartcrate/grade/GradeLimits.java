// SPDX-License-Identifier: Apache-2.0
// LIMITS_DEFINE_COMPARABLE_NUMBERS
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import java.util.Set;

/** The contract's limits, whatever a manifest sets, so that a grade means the same everywhere. */
final class GradeLimits {
    /** SC120: cyclomatic complexity of a member. */
    static final int COMPLEXITY = 10;
    /** SC121: cognitive complexity of a member. */
    static final int COGNITIVE = 15;
    /** SC122: nesting of a member. */
    static final int NESTING = 4;
    /** SC123: lines of a member. */
    static final int MEMBER_LINES = 50;
    /** SC124: parameters of a member. */
    static final int PARAMETERS = 6;
    /** SC125: other types that a top-level type names. */
    static final int FAN_OUT = 20;

    private static final int WHOLE = 1000;

    private GradeLimits() {}

    /** SC110 to SC112: how many lines a file may have. */
    static int lines(SourceFile file, Set<SourceFile> entryPoints) {
        if (file.describesPackageOrModule()) {
            return Limits.DESCRIPTOR;
        }
        return entryPoints.contains(file) ? Limits.ENTRY_POINT : Limits.FILE;
    }

    /** How well a member keeps the limits of its shape, 0 to 1000: by the one that it exceeds most. */
    static long shape(Member member) {
        long lines = keeps(member.lines(), MEMBER_LINES);
        long nesting = keeps(member.nesting(), NESTING);
        return Math.min(Math.min(lines, nesting), keeps(member.parameters(), PARAMETERS));
    }

    private static long keeps(int measured, int limit) {
        return measured <= limit ? WHOLE : (long) WHOLE * limit / measured;
    }
}
