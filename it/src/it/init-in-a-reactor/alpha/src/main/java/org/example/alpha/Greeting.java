package org.example.alpha;

/** Greets. */
public final class Greeting {
    private Greeting() {}

    /** The greeting for a name. */
    public static String of(String name) {
        return "hello " + name;
    }
}
