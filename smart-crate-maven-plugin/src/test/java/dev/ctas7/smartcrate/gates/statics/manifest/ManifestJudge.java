// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;

/** Judges a manifest that stands in a text, such as a page of the docs. */
public final class ManifestJudge {
    private ManifestJudge() {}

    public static List<Finding> check(CrateIdentity identity, String text) {
        return ManifestCheck.check(identity, GoodManifest.read(text, null), List.of());
    }
}
