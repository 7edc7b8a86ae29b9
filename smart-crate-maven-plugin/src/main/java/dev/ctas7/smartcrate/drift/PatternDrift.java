// SPDX-License-Identifier: Apache-2.0
// DRIFT_MEASURE_BROKEN_SCOPES
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.lock.IntentKind;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.manifest.PatternSettings.Headers;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.pattern.HeaderScope;
import dev.ctas7.smartcrate.pattern.SourceCode;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Pattern: headers whose code has effects outside their verb's scope, of all headers with a known verb. */
final class PatternDrift {
    private PatternDrift() {}

    static Measured of(Ground ground, Vocabulary vocabulary) {
        PatternSettings settings = PatternSettings.of(ground.manifest());
        if (settings.headers() == Headers.OFF) {
            return Measured.none("the manifest says [pattern] headers = \"off\"");
        }
        if (ground.facts().lock() instanceof LockState.Unreadable) {
            return Measured.none(ground.whyNoLock());
        }
        List<HeaderScope> scopes = HeaderScope.of(
                ground.facts().sources(), SourceCode.of(ground.facts()), vocabulary.with(settings.verbs()));
        if (scopes.isEmpty()) {
            return Measured.none("no header has a known verb");
        }
        Map<String, String> breaks = new TreeMap<>();
        List<DriftCause> causes = new ArrayList<>();
        for (HeaderScope scope : scopes) {
            String path = scope.file().path();
            Set<String> accepted = Words.of(ground.locked().of(IntentKind.SCOPE).get(path));
            Map<Effect, EffectChain> open = scope.broken();
            open.keySet().removeIf(effect -> accepted.contains(effect.word()));
            if (!open.isEmpty()) {
                causes.add(cause(scope, open));
                Set<String> all = new TreeSet<>(accepted);
                open.keySet().forEach(effect -> all.add(effect.word()));
                breaks.put(path, String.join(",", all));
            }
        }
        return Measured.share(causes, scopes.size(), intent -> intent.plus(IntentKind.SCOPE, breaks));
    }

    private static DriftCause cause(HeaderScope scope, Map<Effect, EffectChain> open) {
        EffectChain first = open.values().iterator().next();
        List<String> words = open.keySet().stream().map(Effect::word).toList();
        return new DriftCause(
                "scope of " + scope.file().path(),
                scope.header().text(),
                "beyond it by " + String.join(", ", words) + ": " + first.text());
    }
}
