// SPDX-License-Identifier: Apache-2.0
// DRIFT_MEASURE_ALL_VECTORS
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.lock.Difference;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.OpenDrift;
import dev.ctas7.smartcrate.manifest.DriftSettings;
import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.ArrayList;
import java.util.List;

/** Measures a crate's drift from its facts. The same facts give the same reading. */
public final class DriftMeter {
    private static final String SNAPSHOT = "-SNAPSHOT";

    private final Vocabulary vocabulary = VocabularyFile.load();

    /** All five vectors and the angle. */
    public DriftReading read(CrateFacts facts) {
        Ground ground = Ground.of(facts);
        DriftSettings settings = DriftSettings.of(ground.manifest());
        List<DriftMeasure> measures = new ArrayList<>();
        List<OpenDrift> open = new ArrayList<>();
        for (DriftVector vector : DriftVector.values()) {
            Measured measured = measure(vector, ground);
            DriftMeasure measure = new DriftMeasure(
                    vector, measured.reason(), measured.value(), settings.level(measured.value()), measured.causes());
            measures.add(measure);
            if (measure.drifted() && ground.hasLock()) {
                open.add(open(measure, measured, facts.identity().version()));
            }
        }
        DeltaAngle angle = ground.hasLock() ? Features.of(ground.locked()).angle(Features.of(ground.current())) : null;
        return new DriftReading(new Drift(measures, angle), open);
    }

    /** Whether a person may accept a drift of this level in a crate of this version. */
    public static boolean mayBeAccepted(DriftLevel level, String version) {
        return level != DriftLevel.ESCALATE || version.endsWith(SNAPSHOT);
    }

    private Measured measure(DriftVector vector, Ground ground) {
        return switch (vector) {
            case ROLE -> RoleDrift.of(ground);
            case CONSTRAINT -> ConstraintDrift.of(ground, vocabulary);
            case COUPLING -> CouplingDrift.of(ground);
            case AUTHORITY -> AuthorityDrift.of(ground);
            case PATTERN -> PatternDrift.of(ground, vocabulary);
        };
    }

    private static OpenDrift open(DriftMeasure measure, Measured measured, String version) {
        String word = measure.vector().word();
        String level = measure.shown() + " at level " + measure.level().word();
        DriftCause first = measure.causes().get(0);
        Difference difference = new Difference(LockPart.INTENT, word, null, level + ": " + first.text());
        String refusal = mayBeAccepted(measure.level(), version)
                ? ""
                : "drift:" + word + " is " + level + ", which is accepted only on a SNAPSHOT version, and this is "
                        + version;
        return new OpenDrift(difference, measure.level().needsPerson(), refusal, measured.accept());
    }
}
