// SPDX-License-Identifier: Apache-2.0
// RULE_DECLARE_SOURCE_CONTRACT
package dev.ctas7.smartcrate.gates.statics.source;

import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.manifest.Limits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** One question that a single Java source answers, in a crate as well as in any folder. A pure function. */
public interface SourceRule {
    /** What it can object to. */
    Rule rule();

    /** What it objects to in this source, in any order. */
    List<Finding> check(SourceFile file, Limits limits);
}
