// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectsOfCallsTest {
    @TempDir
    Path folder;

    @Test
    void a_method_has_the_effects_of_what_it_calls_itself() {
        Behaviour behaviour = Behaviour.of(folder, """
                package demo;
                class Clock {
                    long now() {
                        System.out.println("now");
                        return System.nanoTime();
                    }
                    int add(int one, int two) { return Math.addExact(one, two); }
                }
                """);

        assertThat(behaviour.of("Clock.now"))
                .containsExactly(
                        "logging: Clock.now -> java.lang.System.out (line 4)",
                        "time: Clock.now -> java.lang.System.nanoTime (line 5)");
        assertThat(behaviour.of("Clock.add")).isEmpty();
    }

    @Test
    void effects_come_through_the_crates_own_methods_with_the_chain_that_leads_there() {
        Behaviour behaviour = Behaviour.of(folder, """
                package demo;
                class Router {
                    final Store store = new Store();
                    void route(byte[] text) throws Exception {
                        store.save(text);
                    }
                }
                """, """
                package demo;
                class Store {
                    void save(byte[] text) throws Exception { put(text); }
                    private static void put(byte[] text) throws Exception {
                        java.nio.file.Files.write(java.nio.file.Path.of("a"), text);
                    }
                }
                """);

        assertThat(behaviour.of("Router.route"))
                .containsExactly(
                        "filesystem-write: Router.route -> Store.save -> Store.put -> java.nio.file.Files.write (line 5)");
        assertThat(behaviour.of("new Router")).isEmpty();
    }

    @Test
    void the_shortest_chain_is_told_and_the_first_of_equal_ones() {
        Behaviour behaviour = Behaviour.of(folder, """
                package demo;
                class A {
                    void longer() { step(); }
                    void step() { stop(); }
                    void stop() { System.nanoTime(); }
                    void both() { longer(); late(); early(); }
                    void early() { System.nanoTime(); }
                    void late() { System.nanoTime(); }
                }
                """);

        assertThat(behaviour.of("A.both"))
                .containsExactly("time: A.both -> A.early -> java.lang.System.nanoTime (line 6)");
        assertThat(behaviour.of("A.longer"))
                .containsExactly("time: A.longer -> A.step -> A.stop -> java.lang.System.nanoTime (line 3)");
    }

    @Test
    void methods_that_call_each_other_have_each_others_effects() {
        Behaviour behaviour = Behaviour.of(folder, """
                package demo;
                class A {
                    int even(int n) { return n == 0 ? 1 : odd(n - 1); }
                    int odd(int n) {
                        System.nanoTime();
                        return n == 0 ? 0 : even(n - 1);
                    }
                    int self(int n) { return n == 0 ? 0 : self(n - 1); }
                }
                """);

        assertThat(behaviour.of("A.even"))
                .containsExactly("time: A.even -> A.odd -> java.lang.System.nanoTime (line 3)");
        assertThat(behaviour.of("A.odd")).containsExactly("time: A.odd -> java.lang.System.nanoTime (line 5)");
        assertThat(behaviour.of("A.self")).isEmpty();
    }

    @Test
    void overloads_do_not_repeat_in_a_chain() {
        Behaviour behaviour = Behaviour.of(
                folder,
                "package demo; class A { void at() { at(1); } void at(int n) { System.nanoTime(); }"
                        + " void all() { at(); } }");

        assertThat(behaviour.of("A.all")).containsExactly("time: A.all -> A.at -> java.lang.System.nanoTime (line 1)");
    }

    @Test
    void a_native_method_is_native_and_so_is_who_calls_it() {
        Behaviour behaviour =
                Behaviour.of(folder, "package demo; class A { native int hash(); int twice() { return 2 * hash(); } }");

        assertThat(behaviour.of("A.hash")).containsExactly("native: A.hash -> demo.A.hash (line 0)");
        assertThat(behaviour.of("A.twice")).containsExactly("native: A.twice -> A.hash -> demo.A.hash (line 1)");
    }

    @Test
    void what_nobody_knows_is_unknown_and_named() {
        String magic = "package lib; public class Magic { public static void cast() {} }";
        Behaviour behaviour = Behaviour.of(
                Behaviour.classes(folder, magic, "package demo; class A { void go() { lib.Magic.cast(); } }").stream()
                        .filter(type -> type.name().startsWith("demo."))
                        .toList());

        assertThat(behaviour.of("A.go")).containsExactly("unknown: A.go -> lib.Magic.cast (line 1)");
    }
}
