// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiLinesTest {
    @TempDir
    private Path folder;

    @Test
    void a_class_has_a_line_for_itself_and_one_for_each_name() {
        assertThat(api("""
                        package demo;
                        public abstract class Router<T extends Comparable<T>> extends java.io.InputStream
                                implements Runnable, AutoCloseable {
                            public static final int LIMIT = 5;
                            public static final String NAME = "a|b \\"c\\"";
                            protected final java.util.List<? super T> held = null;
                            long hidden;
                            protected Router(int a) {}
                            public <X extends Exception> T route(java.util.Map<String, T[]> m, X... xs)
                                    throws X, java.io.IOException { return null; }
                            public strictfp synchronized void route() {}
                            abstract void packagePrivate();
                            private void secret() {}
                        }
                        """))
                .containsExactly(
                        "demo.Router public abstract class <T extends java.lang.Comparable<T>>"
                                + " extends java.io.InputStream implements java.lang.AutoCloseable, java.lang.Runnable",
                        "demo.Router#<init> protected <init>(int)",
                        "demo.Router#LIMIT public static final int LIMIT = 5",
                        "demo.Router#NAME public static final java.lang.String NAME = \"a\\u007cb \\u0022c\\u0022\"",
                        "demo.Router#held protected final java.util.List<? super T> held",
                        "demo.Router#route public <X extends java.lang.Exception> T"
                                + " route(java.util.Map<java.lang.String, T[]>, X...) throws X, java.io.IOException"
                                + " erased java.lang.Comparable (java.util.Map, java.lang.Exception...)"
                                + " | public void route()");
    }

    @Test
    void protected_members_of_a_final_class_are_not_reachable() {
        assertThat(
                        api(
                                "package demo; public final class Leaf { protected int a; protected void b() {} public Leaf() {} }"))
                .containsExactly("demo.Leaf public final class", "demo.Leaf#<init> public <init>()");
    }

    @Test
    void a_nested_class_counts_only_when_all_around_it_can_be_reached() {
        assertThat(api("""
                        package demo;
                        public class Outer {
                            private Outer() {}
                            public static class Open { private Open() {} protected class Deep { private Deep() {} } }
                            static class Closed { public class Lost {} }
                            public final static class Sealed { private Sealed() {} protected class Deep {} }
                        }
                        """, "package demo; class Hidden { public static class Lost {} }"))
                .containsExactly(
                        "demo.Outer public class",
                        "demo.Outer$Open public static class",
                        "demo.Outer$Open$Deep protected class",
                        "demo.Outer$Sealed public static final class");
    }

    @Test
    void members_of_a_class_out_of_reach_belong_to_its_reachable_subclasses() {
        String base =
                "package demo; abstract class Base<T> implements Also { public Object own() { return null; } public T got() { return null; } }";
        String also = "package demo; interface Also { default void more() {} static void not() {} int N = 1; }";
        assertThat(
                        api(
                                base,
                                also,
                                "package demo; public class Shown extends Base<String> { private Shown() {} public String own() { return null; } }"))
                .containsExactly(
                        "demo.Shown public class extends demo.Base<java.lang.String>",
                        "demo.Shown#N public static final int N = 1",
                        "demo.Shown#got public T got() erased java.lang.Object ()",
                        "demo.Shown#more public default void more()",
                        "demo.Shown#own public java.lang.String own()");
    }

    @Test
    void an_override_in_a_class_out_of_reach_changes_nothing_that_callers_see() {
        String contract = "package demo; public interface Contract { Object got(); CharSequence named(); }";
        String shown = "package demo; public class Shown extends Base { private Shown() {} }";
        String plain =
                "package demo; abstract class Base implements Contract { public CharSequence named() { return null; }"
                        + " public Object got() { return null; } }";
        String more = plain.replace("{ public", "{ public String toString() { return null; } public");

        assertThat(api(contract, plain, shown))
                .isEqualTo(api(contract, more, shown))
                .contains("demo.Shown public class extends demo.Base")
                .noneMatch(line -> line.startsWith("demo.Shown#"));
        assertThat(api(contract, plain.replace("CharSequence named", "String named"), shown))
                .contains("demo.Shown#named public java.lang.String named()");
    }

    @Test
    void a_class_nested_out_of_reach_is_a_member_of_reachable_subclasses() {
        String base = "package demo; class Base { protected class Lent { private Lent() {} }"
                + " public static class Given { private Given() {} } static class Kept {} }";

        assertThat(api(base, "package demo; public class Heir extends Middle {} class Middle extends Base {}"))
                .containsExactly(
                        "demo.Base$Given public static class",
                        "demo.Base$Lent protected class",
                        "demo.Heir public class extends demo.Middle",
                        "demo.Heir#<init> public <init>()");
        assertThat(api(base, "package demo; public final class Heir extends Base {}"))
                .contains("demo.Base$Given public static class")
                .noneMatch(line -> line.startsWith("demo.Base$Lent"));
        assertThat(api(base)).isEmpty();
    }

    @Test
    void enums_records_interfaces_and_annotations_say_what_callers_rely_on() {
        assertThat(
                        api(
                                "package demo; public enum Color { RED, BLUE { void paint() {} }; void paint() {} }",
                                "package demo; public record Point<T>(int x, java.util.List<T> y) {}",
                                "package demo; @FunctionalInterface public interface Job extends Runnable { default void a() {} static void b() {} }",
                                """
                        package demo;
                        import java.lang.annotation.*;
                        @Retention(RetentionPolicy.RUNTIME) public @interface Mark {
                            String[] value() default {"a", "b"};
                            Class<?> type() default int[].class;
                            double size() default 1.5;
                            Deprecated nested() default @Deprecated(since = "1");
                        }
                        """,
                                "package demo; public sealed interface Shape permits Shape.B, Shape.A { final class A implements Shape { private A() {} } final class B implements Shape { private B() {} } }"))
                .containsExactly(
                        "demo.Color public enum constants BLUE, RED",
                        "demo.Color#valueOf public static demo.Color valueOf(java.lang.String)",
                        "demo.Color#values public static demo.Color[] values()",
                        "demo.Job @java.lang.FunctionalInterface public interface extends java.lang.Runnable",
                        "demo.Job#a public default void a()",
                        "demo.Job#b public static void b()",
                        "demo.Mark @java.lang.annotation.Retention(value = java.lang.annotation.RetentionPolicy.RUNTIME)"
                                + " public @interface",
                        "demo.Mark#nested public abstract java.lang.Deprecated nested()"
                                + " default @java.lang.Deprecated(since = \"1\")",
                        "demo.Mark#size public abstract double size() default 0x1.8p0",
                        "demo.Mark#type public abstract java.lang.Class<?> type() default int[].class",
                        "demo.Mark#value public abstract java.lang.String[] value() default {\"a\", \"b\"}",
                        "demo.Point public record <T> components int x, java.util.List<T> y",
                        "demo.Point#<init> public <init>(int, java.util.List<T>)",
                        "demo.Point#equals public boolean equals(java.lang.Object)",
                        "demo.Point#hashCode public int hashCode()",
                        "demo.Point#toString public java.lang.String toString()",
                        "demo.Point#x public int x()",
                        "demo.Point#y public java.util.List<T> y()",
                        "demo.Shape public interface permits demo.Shape$A, demo.Shape$B",
                        "demo.Shape$A public static final class implements demo.Shape",
                        "demo.Shape$B public static final class implements demo.Shape");
    }

    @Test
    void a_module_has_a_line_for_each_promise() {
        assertThat(api(
                        "module demo.all { requires transitive java.sql; requires java.xml; exports demo; opens demo to java.xml, java.sql; provides Runnable with demo.Run; }",
                        "package demo; public class Run implements Runnable { public void run() {} }"))
                .contains(
                        "module-info module demo.all",
                        "module-info#exports:demo to all",
                        "module-info#opens:demo to java.sql, java.xml",
                        "module-info#provides:java.lang.Runnable with demo.Run",
                        "module-info#requires:java.sql transitive")
                .hasSize(8);
    }

    private List<String> api(String... sources) {
        return Javac.api(folder, List.of("-Xlint:none"), sources);
    }
}
