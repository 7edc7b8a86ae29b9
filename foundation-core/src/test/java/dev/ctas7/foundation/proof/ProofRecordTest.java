// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofRecordTest {
    private static final ProofRecord PROOF = new ProofRecord(
            "sx9-demo", "1.0", "sx9-foundation-core-7.3.1", "demo.Main", "demo.Main_Proof", List.of("a.A", "b.B"));
    private static final String TEXT = """
            crate=sx9-demo
            entryPoint=demo.Main
            generatedClass=demo.Main_Proof
            processors=a.A,b.B
            token=sx9-foundation-core-7.3.1
            version=1.0
            """;

    @Test
    void the_text_is_sorted_and_has_no_date() {
        assertThat(PROOF.format()).isEqualTo(TEXT);
        assertThat(ProofRecord.parse(TEXT)).isEqualTo(PROOF);
        assertThat(ProofRecord.pathOf("sx9-demo")).isEqualTo("META-INF/smart-crate/sx9-demo/proof.properties");
    }

    @Test
    void no_other_processors_are_an_empty_value() {
        ProofRecord alone = new ProofRecord("c", "1", "t", "e", "g", List.of());

        assertThat(alone.format()).contains("\nprocessors=\n");
        assertThat(ProofRecord.parse(alone.format())).isEqualTo(alone);
    }

    @Test
    void unknown_keys_and_windows_line_ends_do_not_matter() {
        assertThat(ProofRecord.parse(TEXT + "later=x=y\n")).isEqualTo(PROOF);
        assertThat(ProofRecord.parse(TEXT.replace("\n", "\r\n"))).isEqualTo(PROOF);
    }

    @Test
    void an_equals_sign_in_a_value_is_kept() {
        assertThat(ProofRecord.parse(TEXT.replace("demo.Main\n", "a=b\n")).entryPoint())
                .isEqualTo("a=b");
    }

    @Test
    void every_missing_key_is_named() {
        assertThatThrownBy(() -> ProofRecord.parse(TEXT.replace("token=", "t=").replace("crate=", "c=")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the proof lacks crate, token");
        assertThatThrownBy(() -> ProofRecord.parse(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the proof lacks crate, version, token, entryPoint, generatedClass, processors");
    }

    @Test
    void a_key_that_stands_twice_is_refused() {
        assertThatThrownBy(() -> ProofRecord.parse(TEXT + "token=other\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'token' stands twice in the proof");
        assertThatThrownBy(() -> ProofRecord.parse(TEXT + "\u001b=1\n\u001b=2\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an unknown key stands twice in the proof");
        assertThatThrownBy(() -> ProofRecord.parse(TEXT + "token\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a line of the proof has no '='");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\rb", "\u0000", "\u001b[31m", "\u009b31m"})
    void a_value_is_one_line_and_not_blank(String text) {
        for (int component = 0; component < 5; component++) {
            List<String> values = new ArrayList<>(List.of("c", "1", "t", "e", "g"));
            values.set(component, text);
            assertThatThrownBy(() -> of(values, List.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a proof's values must be one line and not blank");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nversion=2", "a,b", "\u001b[31m"})
    void a_processors_name_cannot_forge_a_line_or_another_name(String name) {
        assertThatThrownBy(() -> of(List.of("c", "1", "t", "e", "g"), List.of("a.A", name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a processor's name must be one line, not blank, without a comma");
    }

    @Property(tries = 3000)
    void hostile_text_is_refused_by_one_kind_of_exception_only(@ForAll String text) {
        for (String hostile : List.of(text, TEXT + text, text + TEXT, TEXT.replace("demo.Main\n", text + "\n"))) {
            try {
                ProofRecord read = ProofRecord.parse(hostile);
                assertThat(ProofRecord.parse(read.format())).isEqualTo(read);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).message().matches("[^\\p{Cc}]+");
            }
        }
    }

    @Property
    void what_can_be_made_is_read_back(@ForAll String crate, @ForAll String entryPoint, @ForAll String processor) {
        ProofRecord made;
        try {
            made = of(List.of(crate, "1", "t", entryPoint, "g"), List.of(processor));
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(ProofRecord.parse(made.format())).isEqualTo(made);
    }

    private static ProofRecord of(List<String> values, List<String> processors) {
        return new ProofRecord(values.get(0), values.get(1), values.get(2), values.get(3), values.get(4), processors);
    }
}
