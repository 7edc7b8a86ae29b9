package org.example.greeter;

import lombok.Builder;
import lombok.Value;

/** Has accessors and a builder only where Lombok runs. */
@Value
@Builder
class Greeting {
    String text;

    static Greeting of(String text) {
        return Greeting.builder().text(text).build();
    }
}
