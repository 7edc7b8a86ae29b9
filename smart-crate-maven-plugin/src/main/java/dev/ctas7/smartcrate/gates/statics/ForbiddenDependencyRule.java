// SPDX-License-Identifier: Apache-2.0
// DEPENDENCY_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenHits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.List;

/** SC132: no artifact on the class path, of any scope, is named after the forbidden hash. */
final class ForbiddenDependencyRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.FORBIDDEN_DEPENDENCY);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        return facts.dependencies().stream()
                .map(DependencyFacts::artifact)
                .filter(artifact -> ForbiddenWord.isIn(artifact.groupId()) || ForbiddenWord.isIn(artifact.artifactId()))
                .map(ForbiddenDependencyRule::finding)
                .toList();
    }

    private static Finding finding(ResolvedDependency artifact) {
        return Finding.of(
                StaticRules.FORBIDDEN_DEPENDENCY,
                Location.of("pom.xml"),
                artifact.key(),
                "dependency " + artifact.key() + ":" + artifact.version() + " (" + artifact.scope() + ")"
                        + ForbiddenHits.WANTED,
                ForbiddenHits.WHY,
                "Remove it; mvn dependency:tree -Dincludes=" + artifact.key() + " shows who brings it.");
    }
}
