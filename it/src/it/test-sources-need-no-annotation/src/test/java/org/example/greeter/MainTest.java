package org.example.greeter;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class MainTest {
    @Test
    public void greets_by_name() {
        assertEquals("hello you", Main.greeting("you"));
    }
}
