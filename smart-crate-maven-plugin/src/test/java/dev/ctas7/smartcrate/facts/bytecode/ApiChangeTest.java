// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiChangeTest {
    private static final String ROUTER = """
            package demo;
            public class Router {
                public static final int LIMIT = 5;
                public static final Object LOCK = new Object();
                private int seen;
                public String route(String to) throws IllegalStateException, java.io.IOException {
                    Runnable later = () -> seen++;
                    synchronized (LOCK) { later.run(); }
                    return switch (to) { case "a" -> "b"; default -> to; };
                }
                @Deprecated protected void old(int... all) {}
                String local() { return "x"; }
                public enum Way { IN, OUT { @Override int cost() { return 2; } }; int cost() { return 1; } }
                @SafeVarargs public final <T extends Comparable<T> & Runnable> java.util.List<T> all(T... ts) { return null; }
            }
            """;

    private static List<String> before = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile_once(@TempDir Path once) {
        before = Javac.api(once, List.of("-Xlint:none"), ROUTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "int seen | long noticed",
                "seen++ | seen += 2",
                "String local() | Object elsewhere()",
                "new Object() | new java.util.ArrayList<String>()",
                "IN, | IN { @Override int cost() { return 0; } },",
                "IN, OUT { @Override int cost() { return 2; } } | OUT { @Override int cost() { return 2; } }, IN",
                "throws IllegalStateException, java.io.IOException | throws java.io.IOException, IllegalStateException",
                "public String route(String to) | public synchronized String route(final String way)",
            })
    void what_callers_cannot_see_changes_no_line(String from, String to) {
        String changed = ROUTER.replace(from, to)
                .replace("noticed;\n", "noticed; private int seen;\n")
                .replace("final String way) throws", "final String to) throws");

        assertThat(changed).isNotEqualTo(ROUTER);
        assertThat(api(changed)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LIMIT = 5 | LIMIT = 6 | demo.Router#LIMIT",
                "final Object LOCK | final CharSequence LOCK | demo.Router#LOCK",
                "String route | CharSequence route | demo.Router#route",
                "String local | public String local | demo.Router#local",
                "@Deprecated protected | protected | demo.Router#old",
                "int... all | int[] all | demo.Router#old",
                "public class Router | public final class Router | demo.Router",
                "IN, OUT | IN, ACROSS, OUT | demo.Router$Way",
                "throws IllegalStateException, | throws | demo.Router#route",
                "T extends Comparable<T> & Runnable | T extends Comparable<T> | demo.Router#all",
            })
    void what_callers_can_see_changes_its_line(String from, String to, String key) {
        String changed = ROUTER.replace(from, to)
                .replace("CharSequence LOCK = new Object()", "CharSequence LOCK = new StringBuilder()");

        List<String> after = api(changed);

        assertThat(after).isNotEqualTo(before);
        assertThat(after.stream().filter(line -> !before.contains(line)).map(ApiChangeTest::key))
                .contains(key);
    }

    @ParameterizedTest
    @CsvSource({"-g", "-g:none", "'-g:source,lines'", "-parameters"})
    void what_the_compiler_adds_for_debuggers_changes_no_line(String option) {
        assertThat(Javac.api(folder, List.of(option), ROUTER)).isEqualTo(before);
    }

    @Test
    void a_constant_is_told_to_the_last_digit_and_a_long_text_by_its_hash() {
        String text = "x".repeat(121);
        assertThat(api(
                        "package demo; public interface C { double D = 0.1; float F = -0f; char A = 'a'; boolean B = true;"
                                + " long L = 7; String SHORT = \"" + text.substring(1) + "\"; String LONG = \"" + text
                                + "\"; }"))
                .containsExactly(
                        "demo.C public interface",
                        "demo.C#A public static final char A = 97",
                        "demo.C#B public static final boolean B = true",
                        "demo.C#D public static final double D = 0x1.999999999999ap-4",
                        "demo.C#F public static final float F = -0x0.0p0f",
                        "demo.C#L public static final long L = 7L",
                        "demo.C#LONG public static final java.lang.String LONG = string of 121 characters"
                                + " sha256:b861ca029906f8392be87b4795ed5f838aa9fb47d74a1a75e10f09905cc01101",
                        "demo.C#SHORT public static final java.lang.String SHORT = \"" + text.substring(1) + "\"");
    }

    private List<String> api(String source) {
        return Javac.api(folder, List.of("-Xlint:none"), source);
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(' '));
    }
}
