// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lambdas, method references, anonymous classes, initialisers: code that runs where no call is written. */
class EffectsOfMadeCodeTest {
    @TempDir
    Path folder;

    @Test
    void who_writes_a_lambda_has_its_effects_and_the_lambda_does_not_show() {
        Behaviour behaviour = of("""
                class Router {
                    Runnable route() {
                        return () -> {
                            System.nanoTime();
                            Runnable inner = () -> System.getenv("A");
                        };
                    }
                }
                """);

        assertThat(behaviour.of("Router.route"))
                .containsExactly(
                        "environment: Router.route -> java.lang.System.getenv (line 6)",
                        "time: Router.route -> java.lang.System.nanoTime (line 5)");
        assertThat(behaviour.facts().effects().methods())
                .filteredOn(method -> method.method().name().startsWith("lambda$"))
                .flatExtracting(MethodEffects::chains)
                .extracting(EffectChain::text)
                .contains("Router.route -> java.lang.System.nanoTime");
    }

    @Test
    void a_reference_to_a_method_or_constructor_is_a_call_of_it() {
        Behaviour behaviour = of("""
                class Router {
                    Runnable direct() { return System::nanoTime; }
                    Runnable own() { return this::time; }
                    void time() { System.nanoTime(); }
                    java.util.function.Supplier<Object> make() { return Made::new; }
                    java.util.function.Consumer<Base> virtual() { return Base::run; }
                }
                class Made { Made() { System.getenv("A"); } }
                abstract class Base { abstract void run(); }
                class Sub extends Base { void run() { System.nanoTime(); } }
                """);

        assertThat(behaviour.of("Router.direct"))
                .containsExactly("time: Router.direct -> java.lang.System.nanoTime (line 3)");
        assertThat(behaviour.of("Router.own"))
                .containsExactly("time: Router.own -> Router.time -> java.lang.System.nanoTime (line 4)");
        assertThat(behaviour.of("Router.make"))
                .containsExactly("environment: Router.make -> new Made -> java.lang.System.getenv (line 6)");
        assertThat(behaviour.of("Router.virtual"))
                .containsExactly("time: Router.virtual -> Sub.run -> java.lang.System.nanoTime (line 7)");
    }

    @Test
    void who_makes_an_anonymous_or_local_class_has_the_effects_of_what_it_overrides() {
        Behaviour behaviour = of("""
                class Router {
                    Object anonymous() {
                        return new Runnable() {
                            public void run() { System.nanoTime(); }
                        };
                    }
                    Object local() {
                        class Job implements Runnable {
                            public void run() { System.getenv("A"); }
                        }
                        return new Job();
                    }
                }
                """);

        assertThat(behaviour.of("Router.anonymous"))
                .containsExactly("time: Router.anonymous -> Router$1.run -> java.lang.System.nanoTime (line 4)");
        assertThat(behaviour.of("Router.local"))
                .containsExactly("environment: Router.local -> Router$1Job.run -> java.lang.System.getenv (line 12)");
    }

    @Test
    void an_anonymous_class_of_the_crates_own_type_is_reached_by_calls() {
        Behaviour behaviour = of("""
                enum Operation {
                    TIME { void apply() { System.nanoTime(); } },
                    NONE { void apply() {} };
                    abstract void apply();
                }
                class User {
                    void use(Operation operation) { operation.apply(); }
                    Operation none() { return Operation.NONE; }
                }
                """);

        assertThat(behaviour.of("User.use"))
                .containsExactly("time: User.use -> Operation$1.apply -> java.lang.System.nanoTime (line 8)");
        assertThat(behaviour.of("User.none")).isEmpty();
    }

    @Test
    void the_first_use_of_a_class_runs_its_static_initialiser() {
        Behaviour behaviour = of("""
                class Config {
                    static final String NAME = "constant";
                    static final String HOME = System.getenv("HOME");
                    int port;
                    static void load() { load(); }
                }
                class Sub extends Config { void own() { String home = HOME; } }
                class User {
                    String constant() { return Config.NAME; }
                    String field() { return Config.HOME; }
                    void call() { Config.load(); }
                    Object made() { return new Sub(); }
                    int port(Config config) { return config.port; }
                }
                """);

        String end = " -> Config -> java.lang.System.getenv (line ";
        assertThat(behaviour.of("User.constant")).isEmpty();
        assertThat(behaviour.of("User.port")).isEmpty();
        assertThat(behaviour.of("Config.load")).isEmpty();
        assertThat(behaviour.of("Sub.own")).isEmpty();
        assertThat(behaviour.of("User.field")).containsExactly("environment: User.field" + end + "11)");
        assertThat(behaviour.of("User.call")).containsExactly("environment: User.call" + end + "12)");
        assertThat(behaviour.of("User.made")).containsExactly("environment: User.made" + end + "13)");
    }

    @Test
    void the_initialisers_of_fields_come_with_the_constructor() {
        Behaviour behaviour = of("class A { long at = System.nanoTime(); }", "class B { Object a = new A(); }");

        assertThat(behaviour.of("new B")).containsExactly("time: new B -> new A -> java.lang.System.nanoTime (line 3)");
    }

    @Test
    void switches_records_enums_and_texts_do_nothing_by_themselves() {
        Behaviour behaviour = of("""
                enum Color { RED, BLUE }
                record Pair(int one, String two) {}
                class A {
                    int color(Color color) { return switch (color) { case RED -> 1; case BLUE -> 2; }; }
                    int text(String text) { switch (text) { case "a": return 1; default: return 2; } }
                    String all(Pair pair, Color color, int n) {
                        return pair + " " + n + Color.valueOf("RED").name() + pair.equals(pair) + Color.values().length;
                    }
                }
                """);

        assertThat(behaviour.facts().effects().all()).isEmpty();
    }

    @Test
    void the_table_of_a_switch_on_an_unknown_librarys_enum_does_not_call_the_library() {
        String user = "package demo; class A { int of(lib.Color color) { switch (color) { case RED: return 1;"
                + " default: return 2; } } Object all() { return lib.Color.values(); } }";
        Behaviour behaviour =
                Behaviour.of(Behaviour.classes(folder, "package lib; public enum Color { RED, BLUE }", user).stream()
                        .filter(type -> type.name().startsWith("demo."))
                        .toList());

        assertThat(behaviour.of("A$1")).isEmpty();
        assertThat(behaviour.of("A.all")).containsExactly("unknown: A.all -> lib.Color.values (line 1)");
    }

    private Behaviour of(String... types) {
        return Behaviour.of(folder, "package demo;\n" + String.join("\n", types));
    }
}
