// SPDX-License-Identifier: Apache-2.0
// BYTECODE_FIND_UNSOURCED_CLASSES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.foundation.proof.ProofRecord;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.gates.heartbeat.SourcedTypes.Origin;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Is every class file compiled from a source that people can read? */
final class SmuggledClasses {
    private static final String WHY =
            "Byte code without a source has been read by nobody, and the lock cannot cover it.";
    private static final List<String> OTHER_LANGUAGES = List.of(".kt", ".kts", ".groovy", ".scala");

    private final CrateFacts facts;
    private final SourcedTypes sources;
    private final List<NamePattern> exceptions;
    private final @Nullable ProofRecord proof;

    private SmuggledClasses(CrateFacts facts) {
        this.facts = facts;
        sources = new SourcedTypes(facts.sources());
        exceptions = strings(facts, "maven.generated_classes").stream()
                .map(NamePattern::new)
                .toList();
        proof = OwnProof.record(facts);
    }

    static List<Finding> check(CrateFacts facts) {
        return new SmuggledClasses(facts).check();
    }

    /** The texts at a path of the manifest; empty when there is none. */
    static List<String> strings(CrateFacts facts, String path) {
        return facts.manifest() instanceof ManifestState.Present present
                ? present.manifest().strings(path)
                : List.of();
    }

    private List<Finding> check() {
        Map<String, List<ClassFile>> smuggled = new TreeMap<>();
        Map<String, ClassFile> nested = new TreeMap<>();
        for (ClassFile file : facts.classes().classes()) {
            if (!isExplained(file)) {
                Origin origin = sources.originOf(file.name());
                if (origin instanceof Origin.Unknown) {
                    smuggled.computeIfAbsent(file.outermost(), name -> new ArrayList<>())
                            .add(file);
                } else if (origin instanceof Origin.Nested inner && !otherProcessorsRan()) {
                    nested.putIfAbsent(inner.name(), file);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        smuggled.forEach((outermost, files) -> findings.add(smuggled(outermost, files)));
        TypeSources places = TypeSources.of(facts);
        nested.forEach((name, file) -> findings.add(nested(name, HeartbeatRules.place(file, places))));
        return findings;
    }

    private boolean isExplained(ClassFile file) {
        return (proof != null && proof.generatedClass().equals(file.name()))
                || OTHER_LANGUAGES.stream().anyMatch(file.sourceFile()::endsWith)
                || exceptions.stream().anyMatch(pattern -> pattern.matches(file.name()));
    }

    private boolean otherProcessorsRan() {
        return proof != null && !proof.processors().isEmpty();
    }

    private static Finding smuggled(String outermost, List<ClassFile> files) {
        int others = files.size() - 1;
        String more = others == 0 ? "" : ", nor have " + others + " below it";
        return HeartbeatRules.finding(
                HeartbeatRules.SMUGGLED_CLASS,
                Location.of(files.get(0).path()),
                outermost,
                "class " + outermost + " has no source among the module's" + more,
                WHY,
                "add its source, run mvn clean verify if it is a leftover,"
                        + " or list it in [maven] generated_classes of smart-crate.toml");
    }

    private static Finding nested(String name, Location where) {
        return HeartbeatRules.finding(
                HeartbeatRules.UNEXPLAINED_NESTED_TYPE,
                where,
                name,
                "nested class " + name + " is not in the source of its outer class, and no other processor is recorded",
                WHY,
                "run mvn clean verify if it is a leftover, or list it in [maven] generated_classes of smart-crate.toml");
    }
}
