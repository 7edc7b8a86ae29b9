// SPDX-License-Identifier: Apache-2.0
// BYTECODE_CHECK_ALLOWED_HASH
package dev.ctas7.smartcrate.gates.statics;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.LibraryUse;
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
 * <p>Names count, and a library's class that is or holds one under another name. A class whose source names it in code
 * has been told by SC130 and is not told again.
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
            if (!GeneratedProof.is(facts, type)) {
                what(type, source).map(what -> finding(type, source, what)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The worst that its source does not say itself: a name before a use under another name. */
    private static Optional<String> what(ClassFile type, Optional<SourceFile> source) {
        if (isTold(source, WordHit.Place.IMPORT) || isTold(source, WordHit.Place.IDENTIFIER)) {
            return Optional.empty();
        }
        boolean stringsTold = isTold(source, WordHit.Place.STRING);
        List<String> names = type.forbiddenReferences().stream()
                .filter(name -> !stringsTold || !name.startsWith("\""))
                .toList();
        if (!names.isEmpty()) {
            return Optional.of(type.name() + " refers to " + names.get(0) + more(names.size()));
        }
        List<LibraryUse> uses = type.libraryUses();
        return uses.isEmpty() ? Optional.empty() : Optional.of(said(type, uses.get(0)) + more(uses.size()));
    }

    private static boolean isTold(Optional<SourceFile> source, WordHit.Place place) {
        return source.stream().flatMap(file -> file.forbidden().stream()).anyMatch(hit -> hit.place() == place);
    }

    private static String said(ClassFile type, LibraryUse use) {
        String used = use.method().isEmpty() || use.method().startsWith("<")
                ? " uses " + use.type()
                : " calls " + use.type() + "." + use.method();
        String simple = use.forbidden().substring(use.forbidden().lastIndexOf('.') + 1);
        return type.name() + used + (use.holds() ? ", which holds a " : ", which is a ") + simple + " ("
                + use.evidence() + ")";
    }

    private static String more(int all) {
        return all == 1 ? "" : " and " + (all - 1) + " more";
    }

    private static Finding finding(ClassFile type, Optional<SourceFile> source, String what) {
        return Finding.of(
                StaticRules.FORBIDDEN_BYTECODE,
                Location.of(source.map(SourceFile::path).orElse(type.path())),
                type.name(),
                what + ForbiddenHits.WANTED,
                ForbiddenHits.WHY,
                ForbiddenHits.FIX);
    }
}
