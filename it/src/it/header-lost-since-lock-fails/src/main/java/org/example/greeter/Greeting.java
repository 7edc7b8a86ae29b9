// GREETING_COMPUTE_POLITE_TEXT
package org.example.greeter;

/** What is said. */
final class Greeting {
    private Greeting() {}

    static String text(String name) {
        return "hello " + name;
    }
}
