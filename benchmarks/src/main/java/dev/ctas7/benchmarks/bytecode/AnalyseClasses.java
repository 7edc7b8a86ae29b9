// SPDX-License-Identifier: Apache-2.0
// CLASSES_MEASURE_WHOLE_ANALYSIS
package dev.ctas7.benchmarks.bytecode;

import dev.ctas7.smartcrate.facts.bytecode.ClassOutput;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.effects.CodeFacts;
import dev.ctas7.smartcrate.facts.effects.EffectTable;
import dev.ctas7.smartcrate.facts.effects.EffectsEngine;
import java.nio.file.Path;

/** Everything that the plugin does with class files: read them, write their interface lines, find their effects. */
public final class AnalyseClasses {
    private AnalyseClasses() {}

    /**
     * Prints how much was found.
     *
     * @param args a folder
     */
    public static void main(String[] args) {
        ClassOutput output = ClassScanner.scanCode(Path.of(args[0]));
        CodeFacts code = EffectsEngine.of(output.code(), EffectTable.load()::of);
        long lines = output.files().classes().stream()
                .mapToLong(file -> file.api().size())
                .sum();
        long chains = code.effects().methods().stream()
                .mapToLong(method -> method.chains().size())
                .sum();
        System.out.println(code.classes().size() + " classes");
        System.out.println(lines + " interface lines");
        System.out.println(code.effects().methods().size() + " methods");
        System.out.println(chains + " effects with a chain of calls");
    }
}
