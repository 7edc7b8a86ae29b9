// SPDX-License-Identifier: Apache-2.0
// DRIFT_MEASURE_UNDECLARED_EFFECTS
package dev.ctas7.smartcrate.drift;

import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.lock.IntentKind;
import dev.ctas7.smartcrate.lock.LockState;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Role: the effects that the byte code has and neither the manifest declares nor the lock accepts, of all that it has.
 *
 * <p>The unknown is no effect that anybody could declare, so it counts on neither side.
 */
final class RoleDrift {
    private static final String DECLARED = "intent.effects";

    private RoleDrift() {}

    static Measured of(Ground ground) {
        if (ground.manifest().entry(DECLARED).isEmpty()) {
            return Measured.none("the manifest declares no [intent] effects");
        }
        if (ground.facts().lock() instanceof LockState.Unreadable) {
            return Measured.none(ground.whyNoLock());
        }
        if (ground.facts().classes().classes().isEmpty()) {
            return Measured.none("there are no class files");
        }
        List<String> declared = ground.manifest().strings(DECLARED);
        Map<String, String> accepted = ground.locked().of(IntentKind.EFFECT);
        Map<String, String> undeclared = new TreeMap<>();
        List<DriftCause> causes = new ArrayList<>();
        int observed = 0;
        for (Map.Entry<Effect, EffectChain> entry :
                ground.facts().code().effects().all().entrySet()) {
            String word = entry.getKey().word();
            if (entry.getKey() == Effect.UNKNOWN) {
                continue;
            }
            observed++;
            if (!declared.contains(word) && !accepted.containsKey(word)) {
                undeclared.put(word, "");
                causes.add(new DriftCause(
                        "effect " + word, "not declared", entry.getValue().text()));
            }
        }
        return Measured.share(causes, observed, intent -> intent.plus(IntentKind.EFFECT, undeclared));
    }
}
