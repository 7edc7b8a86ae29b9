// GREETER_COMPUTE_POLITE_GREETING
package org.example.greeter;

import dev.ctas7.foundation.AssertHasFoundationCore;

/** Greets. */
@AssertHasFoundationCore
public final class Main {
    private Main() {}

    /** Says hello. */
    public static void main(String[] args) {
        System.out.println(greeting("world"));
    }

    /** The greeting for a name. */
    public static String greeting(String name) {
        return "hello " + name;
    }
}
