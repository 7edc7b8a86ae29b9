// SPDX-License-Identifier: Apache-2.0
// GATE_DECLARE_PURE_CONTRACT
package dev.ctas7.smartcrate.gate;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/**
 * An ordered group of rules, asked of a crate's facts.
 *
 * <p>A gate reads no file, writes nothing and gives the same answer for the same facts. A gate that could not look
 * never passes: it says so with a finding.
 */
public interface Gate {
    /** Which of the four this is. */
    GateId id();

    /** Every rule it can violate, for docs, reports and settings. */
    List<Rule> rules();

    /** Looks at the facts under the settings of this run. */
    Inspection inspect(CrateFacts facts, Settings settings);
}
