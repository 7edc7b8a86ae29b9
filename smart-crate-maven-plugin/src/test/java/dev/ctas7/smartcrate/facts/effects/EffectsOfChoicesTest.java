// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectsOfChoicesTest {
    @TempDir
    Path folder;

    @Test
    void a_callback_counts_where_it_is_written_and_not_where_it_is_called() {
        Behaviour behaviour = Behaviour.of(folder, "package demo; interface Callback { void call(); }", """
                package demo;
                class Template {
                    void run(Callback callback) { callback.call(); }
                    void timed() {
                        run(new Callback() { public void call() { System.nanoTime(); } });
                    }
                    void quiet() {
                        run(new Callback() { public void call() { Math.abs(1); } });
                    }
                }
                """);

        assertThat(behaviour.of("Template.timed"))
                .containsExactly("time: Template.timed -> Template$1.call -> java.lang.System.nanoTime (line 5)");
        assertThat(behaviour.of("Template.quiet")).isEmpty();
        assertThat(behaviour.of("Template.run")).isEmpty();
    }

    @Test
    void a_callback_that_an_initialiser_keeps_counts_where_it_is_called() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; interface Callback<T> { void call(T input); }",
                """
                package demo;
                class Template {
                    static final Callback<String> SHARED =
                            new Callback<>() { public void call(String input) { System.nanoTime(); } };
                    void run(Callback<String> callback) { callback.call(""); }
                    static int touch() { return 1; }
                }
                """,
                "package demo; class User { int touch() { return Template.touch(); } }");

        assertThat(behaviour.of("Template.run"))
                .containsExactly("time: Template.run -> Template$1.call -> java.lang.System.nanoTime (line 5)");
        assertThat(behaviour.of("User.touch")).isEmpty();
    }

    @Test
    void one_of_a_few_bodies_is_enough() {
        assertThat(bodies(8, 1).of("User.use"))
                .containsExactly("time: User.use -> Task0.run -> java.lang.System.nanoTime (line 1)");
    }

    @Test
    void of_many_bodies_half_are_needed() {
        assertThat(bodies(9, 4).of("User.use")).isEmpty();
        assertThat(bodies(9, 5).of("User.use"))
                .containsExactly("time: User.use -> Task0.run -> java.lang.System.nanoTime (line 1)");
    }

    @Test
    void what_is_unknown_is_not_outvoted() {
        List<String> sources = sources(20, 0);
        sources.add("package lib; public class Magic { public static void cast() {} }");
        sources.add("package demo; class Odd implements Task { public void run() { lib.Magic.cast(); } }");

        Behaviour behaviour = Behaviour.of(Behaviour.classes(folder, sources.toArray(String[]::new)).stream()
                .filter(type -> type.name().startsWith("demo."))
                .toList());

        assertThat(behaviour.of("User.use")).containsExactly("unknown: User.use -> Odd.run -> lib.Magic.cast (line 1)");
    }

    private Behaviour bodies(int all, int timed) {
        return Behaviour.of(folder, sources(all, timed).toArray(String[]::new));
    }

    private static List<String> sources(int all, int timed) {
        List<String> sources = new ArrayList<>();
        sources.add("package demo; interface Task { void run(); }");
        sources.add("package demo; class User { void use(Task task) { task.run(); } }");
        for (int i = 0; i < all; i++) {
            String body = i < timed ? "System.nanoTime();" : "";
            sources.add("package demo; class Task" + i + " implements Task { public void run() { " + body + " } }");
        }
        return sources;
    }
}
