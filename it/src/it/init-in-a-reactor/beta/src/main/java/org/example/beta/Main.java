// MAIN_RUN_POLITE_GREETING
package org.example.beta;

import org.example.alpha.Greeting;

/** Greets. */
public final class Main {
    private Main() {}

    /** Says hello. */
    public static void main(String[] args) {
        System.out.println(Greeting.of("world"));
    }
}
