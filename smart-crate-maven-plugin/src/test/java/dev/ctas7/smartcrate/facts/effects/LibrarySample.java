// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.model.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks at the jars in a folder as if each were a crate, for people to judge: a random sample of what is said of their
 * methods, and who is unknown. The same seed and jars give the same sample; the docs tell how it is run.
 */
final class LibrarySample {
    private static final EffectTable TABLE = EffectTable.load();

    private LibrarySample() {}

    /** Arguments: the folder of jars, the seed, how many statements of each jar. */
    public static void main(String[] arguments) throws IOException {
        List<Path> jars = jars(Path.of(arguments[0]));
        Map<String, Integer> owners = new TreeMap<>();
        for (Path jar : jars) {
            CrateEffects effects = effects(jar);
            List<String> statements = statements(effects, jar.getFileName().toString());
            Collections.shuffle(statements, new Random(Long.parseLong(arguments[1])));
            statements.stream().limit(Integer.parseInt(arguments[2])).sorted().forEach(System.out::println);
            System.err.println(summary(effects, jar.getFileName().toString(), owners));
        }
        owners.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(60)
                .forEach(owner -> System.err.println(owner.getValue() + " " + owner.getKey()));
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static CrateEffects effects(Path jar) throws IOException {
        Path folder = Files.createTempDirectory("classes");
        try (InputStream input = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(input)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.getName().endsWith(".class") && file.startsWith(folder)) {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        return EffectsEngine.of(ClassScanner.scanCode(folder).code(), TABLE::of).effects();
    }

    /** Without what the compiler made, and without what is unknown. */
    private static List<String> statements(CrateEffects effects, String jar) {
        List<String> statements = new ArrayList<>();
        for (MethodEffects method : effects.methods()) {
            for (EffectChain chain : method.chains()) {
                boolean written = chain.steps().get(0).equals(method.method())
                        && !method.method().name().startsWith("access$");
                if (written && chain.effect() != Effect.UNKNOWN) {
                    statements.add(jar + "|" + method.method().owner() + "|"
                            + method.method().name()
                            + method.method().descriptor() + "|"
                            + chain.effect().word() + "|" + chain.text() + "|"
                            + chain.line());
                }
            }
        }
        return statements;
    }

    private static String summary(CrateEffects effects, String jar, Map<String, Integer> owners) {
        Map<Effect, Integer> counts = new TreeMap<>();
        int pure = 0;
        for (MethodEffects method : effects.methods()) {
            pure += method.chains().isEmpty() ? 1 : 0;
            for (EffectChain chain : method.chains()) {
                counts.merge(chain.effect(), 1, Integer::sum);
                if (chain.effect() == Effect.UNKNOWN) {
                    CodeName last = chain.steps().get(chain.steps().size() - 1);
                    owners.merge(jar + " " + last.owner(), 1, Integer::sum);
                }
            }
        }
        return jar + ": " + effects.methods().size() + " methods, " + pure + " pure, " + counts;
    }
}
