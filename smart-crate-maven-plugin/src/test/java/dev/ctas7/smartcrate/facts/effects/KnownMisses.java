// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import java.util.Map;

/**
 * What cannot be found, with the effect that {@code Way.go} has all the same. {@code docs/effects-precision.md} names
 * them.
 */
final class KnownMisses {
    static final Map<String, String> SOURCES = Map.of(
            "time|an object of a named class that only code outside the crate calls", """
                    class Way { void go(java.util.List<String> all) { all.forEach(new Named()); } }
                    class Named implements java.util.function.Consumer<String> {
                    public void accept(String one) { System.nanoTime(); } }
                    """,
            "time|a callback that another method has stored", """
                    class Way { private final Runnable stored = () -> System.nanoTime(); void go() { stored.run(); } }
                    """,
            "filesystem-read|a stream that another method has opened", """
                    class Way { private java.io.InputStream input;
                    void open() throws Exception { input = new java.io.FileInputStream("a"); }
                    void go() throws Exception { input.read(); } }
                    """,
            "filesystem-write|a file that an option creates and nobody writes to", """
                    class Way { void go() throws Exception { java.nio.channels.FileChannel.open(java.nio.file.Path.of("a"),
                    java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE).close(); } }
                    """,
            "time|what reflection calls, beyond the reflection itself", """
                    class Way { void go() throws Exception { Way.class.getDeclaredMethod("hidden").invoke(this); }
                    private void hidden() { System.nanoTime(); } }
                    """,
            "environment|the default locale, time zone and character set",
                    "class Way { java.util.Locale go() { return java.util.Locale.getDefault(); } }",
            "time|one body of nine", """
                    class Way { void go(Task task) { task.run(); } }
                    interface Task { void run(); }
                    class A implements Task { public void run() { System.nanoTime(); } }
                    class B implements Task { public void run() {} } class C implements Task { public void run() {} }
                    class D implements Task { public void run() {} } class E implements Task { public void run() {} }
                    class F implements Task { public void run() {} } class G implements Task { public void run() {} }
                    class H implements Task { public void run() {} } class I implements Task { public void run() {} }
                    """);

    private KnownMisses() {}
}
