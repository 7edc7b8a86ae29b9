// SPDX-License-Identifier: Apache-2.0
// DRIFT_JUDGE_MEASURED_VECTORS
package dev.ctas7.smartcrate.gates.semantic;

import dev.ctas7.smartcrate.drift.DriftMeter;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.DriftSettings;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One finding for each vector that drifted. */
final class DriftFindings {
    /** A person reads these; the report has all. */
    private static final int SHOWN = 3;

    private final CrateFacts facts;
    private final Manifest manifest;
    private final DriftSettings settings;

    DriftFindings(CrateFacts facts) {
        this.facts = facts;
        this.manifest = Manifest.of(facts.manifest());
        this.settings = DriftSettings.of(manifest);
    }

    List<Finding> of(Drift drift) {
        return drift.measures().stream()
                .filter(DriftMeasure::drifted)
                .map(this::finding)
                .toList();
    }

    private Finding finding(DriftMeasure measure) {
        DriftVector vector = measure.vector();
        DriftLevel level = measure.level();
        Rule rule = DriftRules.of(vector);
        Finding finding = Finding.of(
                level.needsPerson() ? rule.untouchableAt(level.severity()) : rule,
                place(vector),
                "drift:" + vector.word(),
                vector.word() + " drift is " + measure.shown() + ", level " + level.word() + limits(level) + " ("
                        + causes(measure.causes()) + ")",
                why(vector),
                fix(vector, level));
        return finding.withSeverity(level.severity());
    }

    /** {@code from 0.3}, so that both the measured and the wanted value are there. */
    private String limits(DriftLevel level) {
        return level == DriftLevel.OBSERVE
                ? " below " + number(settings.from(DriftLevel.WARN))
                : " from " + number(settings.from(level));
    }

    private static String causes(List<DriftCause> causes) {
        String first = causes.stream().limit(SHOWN).map(DriftCause::text).collect(Collectors.joining("; "));
        return causes.size() <= SHOWN ? first : first + "; and " + (causes.size() - SHOWN) + " more";
    }

    private String fix(DriftVector vector, DriftLevel level) {
        String back = "Change it back" + declare(vector);
        if (!(facts.lock() instanceof LockState.Present)) {
            return back + "; with a lock (mvn smart-crate:lock) a person can accept it";
        }
        String version = facts.identity().version();
        if (!DriftMeter.mayBeAccepted(level, version)) {
            return back + "; at level escalate it is accepted only on a SNAPSHOT version, and this is " + version;
        }
        String only = level == DriftLevel.ESCALATE ? " (only while the version is a SNAPSHOT)" : "";
        return back + ", or accept it" + only + ": mvn smart-crate:acknowledge -Dsmart-crate.change=drift:"
                + vector.word() + " -Dsmart-crate.reason=…";
    }

    private static String declare(DriftVector vector) {
        return switch (vector) {
            case ROLE -> ", or declare the effect in [intent] effects";
            case PATTERN -> ", or give the header the verb of what it does";
            case CONSTRAINT, COUPLING, AUTHORITY -> "";
        };
    }

    /** What a role is measured from stands in the manifest, all else in the lock. */
    private Location place(DriftVector vector) {
        if (vector == DriftVector.ROLE) {
            return manifest.entry("intent.effects")
                    .map(Manifest.Entry::where)
                    .orElseGet(() -> Location.of(facts.manifest().file()));
        }
        return facts.lock() instanceof LockState.Present present
                ? Location.of(present.file(), present.document().line(LockPart.INTENT, ""))
                : Location.of(facts.lock().file());
    }

    private static String why(DriftVector vector) {
        return switch (vector) {
            case ROLE -> "Whoever runs the crate trusts that it does what it declares and nothing else.";
            case CONSTRAINT -> "A promise that quietly went away is one that callers still rely on.";
            case COUPLING -> "Every new tie is something else that can break the crate, or get in through it.";
            case AUTHORITY -> "Where the decisions are made is the architecture, whatever the diagram says.";
            case PATTERN -> "A header that does not fit what the code does misleads everyone who reads only it.";
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%s", value);
    }
}
