// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants effects in a crate, each in every way that code can come to one, and looks whether they are found. */
class PlantedEffectsTest {
    /** A statement for each effect. */
    private static final Map<String, String> STATEMENTS = Map.ofEntries(
            Map.entry("filesystem-read", "java.nio.file.Files.readString(java.nio.file.Path.of(\"a\"));"),
            Map.entry("filesystem-write", "java.nio.file.Files.writeString(java.nio.file.Path.of(\"a\"), \"b\");"),
            Map.entry("network", "new java.net.Socket(\"a\", 1).close();"),
            Map.entry("process", "new ProcessBuilder(\"a\").start();"),
            Map.entry("environment", "System.getenv(\"A\");"),
            Map.entry("logging", "System.out.println();"),
            Map.entry("time", "System.nanoTime();"),
            Map.entry("random", "java.util.UUID.randomUUID();"),
            Map.entry("thread", "new Thread().start();"),
            Map.entry("reflection", "Class.forName(\"A\");"),
            Map.entry("native", "System.loadLibrary(\"a\");"));

    /** Ways to an effect: {@code Way.go} has it when {@code $} stands for its statement. */
    private static final Map<String, String> WAYS = Map.of(
            "direct", "class Way { void go() throws Throwable { $ } }",
            "helper chain", """
                    class Way { void go() throws Throwable { one(); } void one() throws Throwable { two(); }
                    private static void two() throws Throwable { $ } }
                    """,
            "override", """
                    class Way { void go(Base base) throws Throwable { base.run(); } }
                    abstract class Base { abstract void run() throws Throwable; }
                    class Sub extends Base { @Override void run() throws Throwable { $ } }
                    """,
            "interface", """
                    class Way { void go(Task task) throws Throwable { task.run(); } }
                    interface Task { void run() throws Throwable; }
                    record Job(int number) implements Task { public void run() throws Throwable { $ } }
                    """,
            "lambda", """
                    class Way { void go(java.util.List<String> all) { all.forEach(one -> {
                    try { $ } catch (Throwable problem) { throw new AssertionError(problem); } }); } }
                    """,
            "method reference", """
                    class Way { void go(java.util.List<String> all) { all.forEach(this::each); }
                    private void each(String one) { try { $ } catch (Throwable problem) { throw new AssertionError(problem); } } }
                    """,
            "constructor", """
                    class Way { void go() throws Throwable { new Made(); } }
                    class Made { private final int number; Made() throws Throwable { number = 1; $ } }
                    """,
            "static initialiser", """
                    class Way { int go() { return Loaded.number; } }
                    class Loaded { static int number; static { try { $ } catch (Throwable problem) { number = 1; } } }
                    """,
            "inherited", """
                    class Way { void go(Child child) throws Throwable { child.run(); } }
                    class Parent { void run() throws Throwable { $ } }
                    class Child extends Parent {}
                    """,
            "anonymous class", """
                    class Way { Object go() { return new java.util.concurrent.Callable<String>() {
                    public String call() throws Exception { try { $ } catch (Throwable problem) { return ""; } return "a"; } }; } }
                    """);

    @TempDir
    Path folder;

    @Test
    void every_effect_is_found_in_every_way() {
        List<String> sources = new ArrayList<>();
        List<String> planted = new ArrayList<>();
        WAYS.forEach((way, source) -> STATEMENTS.forEach((effect, statement) -> {
            sources.add(plant(planted.size(), source.replace("$", statement)));
            planted.add(effect + "|" + way);
        }));

        assertThat(planted).hasSize((Effect.values().length - 1) * 10);
        assertThat(missed(sources, planted)).isEmpty();
    }

    @Test
    void every_member_is_found_whose_effect_is_plain() throws IOException {
        List<String> sources = new ArrayList<>();
        List<String> planted = members();
        for (String plant : planted) {
            String statement = plant.substring(plant.indexOf('|') + 1);
            sources.add(plant(sources.size(), "class Way { void go() throws Throwable { " + statement + " } }"));
        }

        assertThat(planted).hasSizeGreaterThan(50);
        assertThat(missed(sources, planted)).isEmpty();
    }

    @Test
    void what_is_missed_is_known() {
        List<String> sources = new ArrayList<>();
        List<String> planted = new ArrayList<>();
        KnownMisses.SOURCES.forEach((plant, source) -> {
            sources.add(plant(planted.size(), source));
            planted.add(plant);
        });

        assertThat(missed(sources, planted)).containsExactlyInAnyOrderElementsOf(KnownMisses.SOURCES.keySet());
    }

    private static String plant(int number, String source) {
        return "package planted.p" + number + ";\n" + source;
    }

    /** Those planted effects that nothing is said of. */
    private List<String> missed(List<String> sources, List<String> planted) {
        EffectTable table = EffectTable.load();
        CrateEffects effects = EffectsEngine.of(Behaviour.classes(folder, sources.toArray(String[]::new)), table::of)
                .effects();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < planted.size(); i++) {
            String effect = planted.get(i).substring(0, planted.get(i).indexOf('|'));
            if (!goes(effects, "planted.p" + i + ".Way").contains(effect)) {
                missed.add(planted.get(i));
            }
        }
        return missed;
    }

    private static List<String> goes(CrateEffects effects, String owner) {
        return effects.methods().stream()
                .filter(one -> one.method().owner().equals(owner)
                        && one.method().name().equals("go"))
                .flatMap(one -> one.chains().stream())
                .map(chain -> chain.effect().word())
                .toList();
    }

    private static List<String> members() throws IOException {
        try (var input = Objects.requireNonNull(
                PlantedEffectsTest.class.getResourceAsStream("planted-members.csv"), "planted-members.csv")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
