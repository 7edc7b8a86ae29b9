// SPDX-License-Identifier: Apache-2.0
// DISTRIBUTION_MEASURE_SOURCE_SHAPE
package dev.ctas7.smartcrate.insight;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Distribution;
import dev.ctas7.smartcrate.model.Distribution.Measure;
import dev.ctas7.smartcrate.model.Distribution.Peak;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** How long the files are and how complex the main methods, of what people wrote. */
final class Distributions {
    /** The most values that are named with their place. */
    private static final int NAMED = 10;

    private static final Comparator<Peak> LARGEST_FIRST = Comparator.comparingInt(Peak::value)
            .reversed()
            .thenComparing(peak -> peak.where().file())
            .thenComparingInt(peak -> peak.where().line())
            .thenComparingInt(peak -> peak.where().column());

    private Distributions() {}

    /** File length first; a measure without any value is left out. */
    static List<Distribution> of(CrateFacts facts) {
        Limits limits = Limits.of(Manifest.of(facts.manifest()));
        List<SourceFile> written =
                facts.sources().stream().filter(file -> !file.isGenerated()).toList();
        List<Peak> lengths = written.stream()
                .filter(file -> file.problem().isEmpty())
                .map(file -> new Peak(Location.of(file.path()), "", file.lines()))
                .toList();
        List<Peak> complexities = written.stream()
                .filter(file -> file.kind() == SourceKind.MAIN)
                .flatMap(Distributions::members)
                .toList();
        List<Distribution> distributions = new ArrayList<>();
        add(Measure.FILE_LENGTH, limits.file(), lengths, distributions);
        add(Measure.COMPLEXITY, limits.complexity(), complexities, distributions);
        return distributions;
    }

    private static Stream<Peak> members(SourceFile file) {
        return file.structure().members().stream()
                .map(member -> new Peak(
                        new Location(file.path(), member.nameLine(), member.nameColumn()),
                        file.qualified(member.type()) + "#" + member.name(),
                        member.complexity()));
    }

    private static void add(Measure measure, int limit, List<Peak> values, List<Distribution> into) {
        if (values.isEmpty()) {
            return;
        }
        int[] sorted = values.stream().mapToInt(Peak::value).sorted().toArray();
        int count = sorted.length;
        into.add(new Distribution(
                measure,
                limit,
                count,
                sorted[(count - 1) / 2],
                // The smallest value with nine tenths of all at or below it.
                sorted[(9 * count + 9) / 10 - 1],
                Buckets.of(sorted, limit),
                values.stream().sorted(LARGEST_FIRST).limit(NAMED).toList()));
    }
}
