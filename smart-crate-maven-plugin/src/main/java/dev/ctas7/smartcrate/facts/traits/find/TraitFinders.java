// SPDX-License-Identifier: Apache-2.0
// TRAIT_DECLARE_FINDER_LIST
package dev.ctas7.smartcrate.facts.traits.find;

import java.util.List;

/** All that is looked for in a body by itself, in the order in which findings are read. */
public final class TraitFinders {
    private TraitFinders() {}

    /** The finders; these types are the resources that have to be closed. */
    public static List<TraitFinder> of(Closeables resources) {
        return List.of(
                new InputFinder(),
                new AppendFinder(),
                new InsertFinder(),
                new LoopFinder(),
                new BoundFinder(),
                new SecretFinder(),
                new ComparisonFinder(),
                new RandomFinder(),
                new LocalResourceFinder(resources));
    }
}
