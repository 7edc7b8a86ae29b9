// SPDX-License-Identifier: Apache-2.0
// ARCHITECTURE_SCORE_LOOSE_COUPLING
package dev.ctas7.smartcrate.grade;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TypeUse;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.GradeScore;
import java.util.Comparator;
import java.util.List;

/**
 * Architecture: the mean of fan-out (SC125) and packages free of cycles, and never more than the share of the
 * manifest's required sections in order (SC100 to SC106); 0 with a forbidden hash (SC130 to SC133).
 */
final class ArchitectureScore {
    private static final String NAME = "architecture";

    private final List<SourceFile> sources;
    private final PackageCycles cycles;
    private final Obligations obligations;

    private ArchitectureScore(List<SourceFile> sources, PackageCycles cycles, Obligations obligations) {
        this.sources = sources;
        this.cycles = cycles;
        this.obligations = obligations;
    }

    static GradeScore of(List<SourceFile> sources, PackageCycles cycles, Obligations obligations) {
        return new ArchitectureScore(sources, cycles, obligations).score();
    }

    private GradeScore score() {
        List<TypeUse> types = sources.stream()
                .filter(file -> file.kind() == SourceKind.MAIN)
                .flatMap(file -> file.structure().uses().stream())
                .toList();
        Share fanOut = Share.of(types, type -> type.uses().size(), type -> Limits.FAN_OUT);
        Share packages = cycles.free();
        int coupling = packages.total() == 0 ? fanOut.percent() : Share.mean(fanOut, packages);
        int score = Math.min(coupling, obligations.cap());
        String evidence = fanOut + " used types within fan-out " + Limits.FAN_OUT + "; " + packages
                + " packages in no cycle; " + obligations.evidence();
        String advice = coupling > obligations.cap() ? obligations.advice() : coupling(types, fanOut, packages);
        return new GradeScore(NAME, true, score, evidence, advice);
    }

    private String coupling(List<TypeUse> types, Share fanOut, Share packages) {
        List<String> largest = cycles.largest();
        if (!largest.isEmpty() && packages.perMille() <= fanOut.perMille()) {
            String more = largest.size() > 3 ? " and " + (largest.size() - 3) + " more" : "";
            return "break the cycle of packages "
                    + String.join(", ", largest.stream().limit(3).toList()) + more;
        }
        return types.stream()
                .filter(type -> type.uses().size() > Limits.FAN_OUT)
                .max(Comparator.comparingInt((TypeUse type) -> type.uses().size())
                        .thenComparing(TypeUse::type, Comparator.reverseOrder()))
                .map(type -> "divide " + type.type() + ", which uses "
                        + type.uses().size() + " types (limit " + Limits.FAN_OUT + ")")
                .orElse("");
    }
}
