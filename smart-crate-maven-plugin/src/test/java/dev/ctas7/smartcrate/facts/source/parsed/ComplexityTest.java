// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.Member;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements, then what they add: cyclomatic, cognitive and nesting. */
class ComplexityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            return;                                                         ~ 0 ~ 0 ~ 0
            if (a) x++;                                                     ~ 1 ~ 1 ~ 1
            if (a) x++; else x--;                                           ~ 1 ~ 2 ~ 1
            if (a) x++; else if (b) x--; else x = 0;                        ~ 2 ~ 3 ~ 1
            if (a) { if (b) x++; } else { if (c) x--; }                     ~ 3 ~ 6 ~ 2
            for (;;) while (a) do x++; while (b);                           ~ 3 ~ 6 ~ 3
            for (int i : new int[0]) x += i;                                ~ 1 ~ 1 ~ 1
            x = a ? 1 : b ? 2 : 3;                                          ~ 2 ~ 3 ~ 0
            x = (a ? b : c) ? 1 : 2;                                        ~ 2 ~ 2 ~ 0
            if (a && b && c) x++;                                           ~ 3 ~ 2 ~ 1
            a = a && b || c && a;                                           ~ 3 ~ 3 ~ 0
            a = a && (b && c);                                              ~ 2 ~ 1 ~ 0
            a = a && !(b && c);                                             ~ 2 ~ 2 ~ 0
            a = (a && b) == (b && c);                                       ~ 2 ~ 2 ~ 0
            a = a & b | c;                                                  ~ 0 ~ 0 ~ 0
            try { x++; } finally { x--; }                                   ~ 0 ~ 0 ~ 1
            try { if (a) x++; } catch (Error e) { if (b) x--; }             ~ 3 ~ 4 ~ 2
            switch (x) { case 1: case 2: break; default: x++; }             ~ 2 ~ 1 ~ 1
            switch (x) { case 1, 2 -> x++; default -> { if (a) x--; } }     ~ 2 ~ 3 ~ 2
            x = switch (x) { case 1 -> 2; default -> a ? 3 : 4; };          ~ 2 ~ 3 ~ 1
            l: for (;;) { for (;;) { if (a) continue l; break l; } }        ~ 3 ~ 8 ~ 3
            for (;;) { if (a) continue; break; }                            ~ 2 ~ 3 ~ 2
            synchronized (this) { if (a) x++; }                             ~ 1 ~ 1 ~ 1
            Runnable r = () -> { if (a) { Runnable s = () -> { if (b) x(); }; } }; ~ 2 ~ 6 ~ 2
            new A() { boolean z = a && b; { if (a) x(); } };                ~ 0 ~ 0 ~ 0
            f(new A(a ? 1 : 2) { int z = b ? 1 : 2; });                     ~ 1 ~ 1 ~ 0
            while (switch (x) { default -> a; }) x++;                       ~ 1 ~ 2 ~ 1
            class L { { if (a) x(); } }                                     ~ 0 ~ 0 ~ 0
            """)
    void each_kind_adds_what_it_should(String statements, int cyclomatic, int cognitive, int nesting) {
        Member member = Parsed.body(statements);

        assertThat(new int[] {member.complexity(), member.cognitive(), member.nesting()})
                .as(statements)
                .containsExactly(1 + cyclomatic, cognitive, nesting);
    }

    @ParameterizedTest
    @CsvSource({"'@B(true && false)', 1", "'@B(x = 1 > 0 ? 2 : 3)', 1"})
    void what_stands_outside_of_the_body_counts_nothing(String annotation, int complexity) {
        Member member = Parsed.member("class A { " + annotation + " void f(" + annotation + " int x) {} }");

        assertThat(member.complexity()).isEqualTo(complexity);
        assertThat(member.cognitive()).isZero();
    }
}
