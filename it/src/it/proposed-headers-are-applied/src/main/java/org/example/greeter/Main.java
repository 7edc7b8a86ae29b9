package org.example.greeter;

import dev.ctas7.foundation.AssertHasFoundationCore;

/** Greets. */
@AssertHasFoundationCore
public final class Main {
    private Main() {}

    /** Says hello. */
    public static void main(String[] args) {
        System.out.println(new GreetingFormatter().format("world"));
    }
}
