// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.heartbeat.text.OneLine;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader(1000);

    @Test
    void values_know_where_they_stood() throws JsonRefused {
        JsonValue.Fields fields = read("{ \"a\": [1, 2.5],\n  \"b\": {\"c\": null}, \"d\": 9223372036854775808 }");

        assertThat(fields.get("a")).isInstanceOfSatisfying(JsonValue.Items.class, items -> {
            assertThat(items.place()).hasToString("1:3");
            assertThat(items.values().get(0)).isEqualTo(new JsonValue.Whole(1, new JsonPlace(1, 9)));
            assertThat(items.values().get(1)).isEqualTo(new JsonValue.Decimal("2.5", new JsonPlace(1, 12)));
        });
        assertThat(fields.get("b")).isInstanceOfSatisfying(JsonValue.Fields.class, inner -> {
            assertThat(inner.place()).hasToString("2:3");
            assertThat(inner.get("c")).isNull();
            assertThat(inner.values()).containsKey("c");
        });
        assertThat(fields.get("d")).isInstanceOf(JsonValue.Decimal.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                   | 1:1 | there is no JSON here
            []                   | 1:1 | this is a list but must be an object
            {"a":1,"a":2}        | 1:8 | 'a' must not come twice
            {"a":{"b":1,"b":2}}  | 1:13 | 'b' must not come twice
            {} 7                 | 1:4 | there is more after the object
            """)
    void what_is_refused_is_refused_with_its_place(String text, String place, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(JsonRefused.class, refused -> {
            assertThat(refused.place()).hasToString(place);
            assertThat(refused).hasMessage(message);
        });
    }

    @Test
    void nesting_is_bounded() throws JsonRefused {
        assertThat(read("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}").values())
                .hasSize(1);
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}"))
                .isInstanceOf(JsonRefused.class);
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(JsonRefused.class);
    }

    @Test
    void other_charsets_are_not_guessed() {
        byte[] bytes = "{}".getBytes(UTF_16);

        assertThatThrownBy(() -> reader.read(bytes, 0, bytes.length)).isInstanceOf(JsonRefused.class);
    }

    @Property
    void whatever_comes_is_read_or_refused_in_one_line(@ForAll byte[] bytes) {
        try {
            reader.read(bytes, 0, bytes.length);
        } catch (JsonRefused e) {
            assertThat(OneLine.isOneLine(String.valueOf(e.getMessage()))).isTrue();
        }
    }

    private JsonValue.Fields read(String text) throws JsonRefused {
        byte[] bytes = text.getBytes(UTF_8);
        return reader.read(bytes, 0, bytes.length);
    }
}
