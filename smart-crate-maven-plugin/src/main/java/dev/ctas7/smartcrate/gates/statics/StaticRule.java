// SPDX-License-Identifier: Apache-2.0
// RULE_DECLARE_STATIC_CONTRACT
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** One question of Gate 1, or several that are answered together. A pure function, like the gate. */
interface StaticRule {
    /** What it can object to. */
    List<Rule> rules();

    /** What it objects to in this crate, in any order. */
    List<Finding> check(CrateFacts facts, Settings settings);
}
