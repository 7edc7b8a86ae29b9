// SPDX-License-Identifier: Apache-2.0
// TRAIT_FIND_IN_BODY
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.List;

/** Looks for one kind of trait in one body. */
public interface TraitFinder {
    /** What it finds, in the order of the code. */
    List<CodeTrait> find(MethodBody body);
}
