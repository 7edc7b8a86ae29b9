// SPDX-License-Identifier: Apache-2.0
// DRIFT_MEASURE_LOST_PROMISES
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.lock.IntentKind;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.pattern.CanonicalPattern;
import dev.ctas7.smartcrate.pattern.Verb;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Constraint: headers and declared constraints that were lost or weakened since the lock, of those in the lock.
 *
 * <p>A header is weakened when its verb now allows an effect that it did not allow, or when it was a canonical pattern
 * and is none any more. A promise that goes with its source is not lost: nothing is left that could break it.
 */
final class ConstraintDrift {
    private final Ground ground;
    private final Vocabulary vocabulary;
    private final MovedSources moved;
    private final List<DriftCause> causes = new ArrayList<>();
    private final Map<String, String> headers;
    private final Map<String, String> constraints;
    private int locked;

    private ConstraintDrift(Ground ground, Vocabulary vocabulary) {
        this.ground = ground;
        this.vocabulary = vocabulary;
        this.moved = MovedSources.of(ground);
        this.headers = new TreeMap<>(ground.locked().of(IntentKind.HEADER));
        this.constraints = new TreeMap<>(ground.locked().of(IntentKind.CONSTRAINT));
    }

    static Measured of(Ground ground, Vocabulary vocabulary) {
        if (!ground.hasLock()) {
            return Measured.none(ground.whyNoLock());
        }
        return new ConstraintDrift(
                        ground,
                        vocabulary.with(PatternSettings.of(ground.manifest()).verbs()))
                .measure();
    }

    private Measured measure() {
        ground.locked().of(IntentKind.HEADER).forEach(this::compareHeader);
        ground.locked().of(IntentKind.CONSTRAINT).forEach(this::compareConstraints);
        return locked == 0
                ? Measured.none("the lock holds no header and no constraint")
                : Measured.share(
                        causes,
                        locked,
                        intent -> intent.with(IntentKind.HEADER, headers).with(IntentKind.CONSTRAINT, constraints));
    }

    private void compareHeader(String path, String before) {
        locked++;
        Optional<String> place = moved.of(path);
        if (place.isEmpty()) {
            return;
        }
        String now = ground.current().of(IntentKind.HEADER).get(place.get());
        if (now == null) {
            headers.remove(path);
            causes.add(new DriftCause("header of " + place.get(), before, "gone"));
        } else if (isWeaker(before, now)) {
            headers.put(path, now);
            causes.add(new DriftCause("header of " + place.get(), before, now + ", which promises less"));
        }
    }

    private void compareConstraints(String path, String before) {
        Set<String> lost = new TreeSet<>(Words.of(before));
        locked += lost.size();
        Optional<String> place = moved.of(path);
        if (place.isEmpty()) {
            return;
        }
        Set<String> kept = new TreeSet<>(
                Words.of(ground.current().of(IntentKind.CONSTRAINT).get(place.get())));
        kept.retainAll(lost);
        lost.removeAll(kept);
        if (lost.isEmpty()) {
            return;
        }
        lost.forEach(
                word -> causes.add(new DriftCause("constraint " + word + " of " + place.get(), "declared", "gone")));
        if (kept.isEmpty()) {
            constraints.remove(path);
        } else {
            constraints.put(path, String.join(",", kept));
        }
    }

    /**
     * A canonical pattern promises more than its verb. A verb that nobody knows promises nothing, so going there from a
     * known one is giving up.
     */
    private boolean isWeaker(String before, String now) {
        if (CanonicalPattern.ofHeader(before).isPresent() && !before.equals(now)) {
            return true;
        }
        Optional<Verb> was = verb(before);
        Optional<Verb> is = verb(now);
        if (was.isEmpty() || is.isEmpty()) {
            return was.isPresent();
        }
        for (Effect effect : Effect.values()) {
            if (is.get().allows(effect) && !was.get().allows(effect)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Verb> verb(String header) {
        String[] words = header.split("_", -1);
        return words.length < 2 ? Optional.empty() : vocabulary.verb(words[1]);
    }
}
