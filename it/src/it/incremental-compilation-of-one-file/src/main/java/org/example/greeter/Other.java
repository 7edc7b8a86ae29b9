package org.example.greeter;

/** Changes between two builds. */
final class Other {
    static final String WHEN = "before";

    private Other() {}
}
