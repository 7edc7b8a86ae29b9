package org.example.greeter;

final class GreetingFormatter {
    String format(String name) {
        return "hello " + name;
    }
}
