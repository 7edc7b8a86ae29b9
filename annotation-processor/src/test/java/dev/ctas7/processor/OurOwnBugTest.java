// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import org.junit.jupiter.api.Test;

class OurOwnBugTest {
    private final List<String> said = new ArrayList<>();

    @Test
    void an_exception_of_ours_is_one_line_that_says_so_and_is_said_once() {
        FoundationProcessor processor = new FoundationProcessor();
        processor.init(brokenCompiler());

        boolean first = processor.process(Set.of(), fake(RoundEnvironment.class, (p, m, a) -> false));
        boolean second = processor.process(Set.of(), fake(RoundEnvironment.class, (p, m, a) -> false));

        assertThat(first).isFalse();
        assertThat(second).isFalse();
        assertThat(said).hasSize(1);
        assertThat(said.get(0))
                .matches("\\[smart-crate] this is a bug of the annotation processor, not of your code:"
                        + " java\\.lang\\.IllegalStateException: two\\?lines at OurOwnBugTest\\.java:[0-9]+\\."
                        + " Report this line; until it is mended, compile with -proc:none and without the gate\\.");
    }

    @Test
    void a_long_text_from_outside_is_cut() {
        assertThat(Messages.printable("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Messages.printable("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
    }

    @Test
    void control_and_direction_characters_from_outside_do_not_reach_the_terminal() {
        assertThat(Messages.printable("a\u001b[31mb\u202ec\u2028d\r\n")).isEqualTo("a?[31mb?c?d??");
    }

    private ProcessingEnvironment brokenCompiler() {
        Messager messager = fake(Messager.class, (proxy, method, arguments) -> {
            said.add((String) arguments[1]);
            return null;
        });
        return fake(ProcessingEnvironment.class, (proxy, method, arguments) -> {
            if (method.getName().equals("getMessager")) {
                return messager;
            }
            throw new IllegalStateException("two\nlines");
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(OurOwnBugTest.class.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
