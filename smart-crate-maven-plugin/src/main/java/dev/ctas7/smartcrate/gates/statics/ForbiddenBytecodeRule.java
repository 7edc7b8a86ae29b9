// SPDX-License-Identifier: Apache-2.0
// BYTECODE_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.WordHit;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenHits;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SC131: no class refers to the forbidden hash, by whatever way the compiler got there.
 *
 * <p>A class whose source names it in code has been told by SC130 and is not told again.
 */
final class ForbiddenBytecodeRule implements StaticRule {
    @Override
    public List<Rule> rules() {
        return List.of(StaticRules.FORBIDDEN_BYTECODE);
    }

    @Override
    public List<Finding> check(CrateFacts facts, Settings settings) {
        TypeSources sources = TypeSources.of(facts);
        List<Finding> findings = new ArrayList<>();
        for (ClassFile type : facts.classes().classes()) {
            Optional<SourceFile> source = sources.of(type);
            if (!type.forbiddenReferences().isEmpty()
                    && source.filter(ForbiddenBytecodeRule::isTold).isEmpty()
                    && !GeneratedProof.is(facts, type)) {
                findings.add(finding(type, source));
            }
        }
        return findings;
    }

    private static boolean isTold(SourceFile source) {
        return source.forbidden().stream()
                .anyMatch(hit -> hit.place() == WordHit.Place.IMPORT || hit.place() == WordHit.Place.IDENTIFIER);
    }

    private static Finding finding(ClassFile type, Optional<SourceFile> source) {
        List<String> references = type.forbiddenReferences();
        String more = references.size() == 1 ? "" : " and " + (references.size() - 1) + " more";
        return Finding.of(
                StaticRules.FORBIDDEN_BYTECODE,
                Location.of(source.map(SourceFile::path).orElse(type.path())),
                type.name(),
                type.name() + " refers to " + references.get(0) + more + ForbiddenHits.WANTED,
                ForbiddenHits.WHY,
                ForbiddenHits.FIX);
    }
}
