// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassOutput;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.bytecode.Javac;
import dev.ctas7.smartcrate.facts.effects.EffectTable;
import dev.ctas7.smartcrate.facts.effects.EffectsEngine;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.traits.TraitScanner;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.pattern.CanonicalClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A crate whose sources are compiled, so that a test shows what Gate 3 says of code as people write it. */
public final class CompiledCrate {
    private static final Pattern TYPE = Pattern.compile(
            "^(?:public |final |abstract |sealed )*(?:class|record|enum|interface) (\\w+)", Pattern.MULTILINE);

    private final SampleCrate crate = new SampleCrate();

    /** Compiles sources into a folder, as Maven does; the path of each is its first type's name. */
    public CompiledCrate(Path folder, String... sources) {
        for (String source : sources) {
            Matcher type = TYPE.matcher(source);
            if (!type.find()) {
                throw new AssertionError("no type in " + source);
            }
            crate.source(type.group(1) + ".java", SourceKind.MAIN, source);
        }
        ClassOutput output = ClassScanner.scanCode(Javac.compile(folder, List.of("-g"), sources));
        List<ClassFile> all = output.files().classes();
        List<ClassFile> canonical = CanonicalClasses.among(all, crate.facts().sources());
        crate.code(EffectsEngine.of(output.code(), EffectTable.load()::of)
                .with(TraitScanner.scan(folder, canonical, all)));
    }

    /** The same with a value in its manifest. */
    public CompiledCrate manifest(String key, Object value) {
        crate.manifest(key, value);
        return this;
    }

    /** What Gate 3 finds. */
    public List<Finding> findings() {
        Inspection inspection = new PatternGate().inspect(crate.facts(), Settings.defaults());
        return inspection instanceof Inspection.Looked looked ? looked.findings() : List.of();
    }

    /** What Gate 3 finds by one rule: {@code file:line what}. */
    public List<String> findings(String rule) {
        return findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(finding -> finding.where().file() + ":" + finding.where().line() + " " + finding.what())
                .toList();
    }
}
