// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectsOfTypesTest {
    private static final String STORE = "package demo; interface Store { void save(); }";
    private static final String FILE_STORE = "package demo; class FileStore implements Store {"
            + " public void save() { try { java.nio.file.Files.delete(null); } catch (java.io.IOException e) {} } }";

    @TempDir
    Path folder;

    @Test
    void a_call_on_an_interface_of_the_crate_reaches_the_classes_that_implement_it() {
        Behaviour behaviour = Behaviour.of(
                folder,
                STORE,
                FILE_STORE,
                "package demo; class ClockStore implements Store { public void save() { System.nanoTime(); } }",
                "package demo; class Router { void route(Store store) { store.save(); } }");

        assertThat(behaviour.of("Router.route"))
                .containsExactly(
                        "filesystem-write: Router.route -> FileStore.save -> java.nio.file.Files.delete (line 1)",
                        "time: Router.route -> ClockStore.save -> java.lang.System.nanoTime (line 1)");
        assertThat(behaviour.of("Store.save")).isEmpty();
    }

    @Test
    void a_class_that_nobody_can_make_is_not_reached() {
        Behaviour behaviour = Behaviour.of(
                folder,
                STORE,
                "package demo; class Never implements Store { private Never() {}"
                        + " public void save() { System.nanoTime(); } }",
                "package demo; class Router { void route(Store store) { store.save(); } }");

        assertThat(behaviour.of("Router.route")).isEmpty();
        assertThat(behaviour.of("Never.save")).hasSize(1);
    }

    @Test
    void a_call_reaches_the_override_and_the_overridden_method() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; class Base { void run() { System.nanoTime(); } void only() {} }",
                "package demo; class Sub extends Base { @Override void run() { System.getenv(\"A\"); }"
                        + " void up() { super.run(); } @Override void only() { System.getenv(\"A\"); } }",
                "package demo; class User { void use(Base base) { base.run(); } void sub(Sub sub) { sub.run(); }"
                        + " void only(Base base) { base.only(); } }");

        assertThat(behaviour.of("User.use"))
                .containsExactly(
                        "environment: User.use -> Sub.run -> java.lang.System.getenv (line 1)",
                        "time: User.use -> Base.run -> java.lang.System.nanoTime (line 1)");
        assertThat(behaviour.of("User.sub"))
                .containsExactly("environment: User.sub -> Sub.run -> java.lang.System.getenv (line 1)");
        assertThat(behaviour.of("Sub.up"))
                .containsExactly("time: Sub.up -> Base.run -> java.lang.System.nanoTime (line 1)");
        assertThat(behaviour.of("User.only")).hasSize(1);
    }

    @Test
    void inherited_methods_are_found_where_they_are_declared() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; class Base { void run() { System.nanoTime(); } }",
                "package demo; class Sub extends Base {}",
                "package demo; class User { void use(Sub sub) { sub.run(); } }");

        assertThat(behaviour.of("User.use"))
                .containsExactly("time: User.use -> Base.run -> java.lang.System.nanoTime (line 1)");
    }

    @Test
    void what_is_inherited_from_outside_is_looked_up_there() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; class Worker extends Thread {}",
                "package demo; class User { void use(Worker worker) { worker.start(); worker.hashCode(); } }");

        assertThat(behaviour.of("User.use")).containsExactly("thread: User.use -> java.lang.Thread.start (line 1)");
    }

    @Test
    void the_most_specific_default_method_is_the_one_that_runs() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; interface Top { default void run() { System.getenv(\"A\"); } }",
                "package demo; interface Low extends Top { default void run() { System.nanoTime(); } }",
                "package demo; class Both implements Top, Low {}",
                "package demo; class User { void use(Both both) { both.run(); } }");

        assertThat(behaviour.of("User.use"))
                .containsExactly("time: User.use -> Low.run -> java.lang.System.nanoTime (line 1)");
    }

    @Test
    void a_bridge_does_not_show() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; interface Task<T> { void run(T input); }",
                "package demo; class Clock implements Task<String> {"
                        + " public void run(String input) { System.nanoTime(); } }",
                "package demo; class User { void use(Task<String> task) { task.run(\"\"); } }");

        assertThat(behaviour.of("User.use"))
                .containsExactly("time: User.use -> Clock.run -> java.lang.System.nanoTime (line 1)");
    }

    @Test
    void an_abstract_method_may_be_implemented_by_the_superclass_outside() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; interface Source { int read(byte[] into) throws java.io.IOException; }",
                "package demo; class Input extends java.io.InputStream implements Source {"
                        + " public int read() { return 0; } }",
                "package demo; class User { void use(Source source) throws Exception { source.read(null); } }");

        assertThat(behaviour.of("User.use"))
                .containsExactly("filesystem-read: User.use -> java.io.InputStream.read (line 1)");
        assertThat(behaviour.of("Input.read")).isEmpty();
    }

    @Test
    void a_call_on_a_type_from_outside_reaches_no_class_of_the_crate() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; class Job implements Runnable { public void run() { System.nanoTime(); } }",
                "package demo; class User { void use(Runnable task) { task.run(); } }");

        assertThat(behaviour.of("User.use")).isEmpty();
        assertThat(behaviour.of("Job.run")).hasSize(1);
    }
}
