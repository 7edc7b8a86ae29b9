// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.baseline;

import static dev.ctas7.smartcrate.baseline.Baselines.BEYOND;
import static dev.ctas7.smartcrate.baseline.Baselines.baseline;
import static dev.ctas7.smartcrate.baseline.Baselines.complex;
import static dev.ctas7.smartcrate.baseline.Baselines.file;
import static dev.ctas7.smartcrate.baseline.Baselines.finding;
import static dev.ctas7.smartcrate.baseline.Baselines.parse;
import static dev.ctas7.smartcrate.baseline.Baselines.tooLong;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTextTest {
    @Test
    void one_entry_a_line_sorted_by_file_without_lines_and_numbers() {
        Baseline frozen = baseline(
                tooLong("src/B.java", 850),
                complex(30),
                complex(12),
                finding(BEYOND, "src/A.java", 7, "demo.A#run", "PARSE allows none, but A.run -> Files.read is io 3"),
                tooLong("src/A.java", 201));

        assertThat(BaselineText.of(frozen)).isEqualTo("""
                        {
                          "schemaVersion": "1.0",
                          "frozen": [
                            {"file": "src/A.java", "rule": "SC110"},
                            {"file": "src/A.java", "rule": "SC120", "element": "demo.A#run", "count": 2},
                            {"file": "src/A.java", "rule": "SC303", "element": "demo.A#run", "fact": "PARSE allows none, but A.run -> Files.read is io #"},
                            {"file": "src/B.java", "rule": "SC110"}
                          ]
                        }
                        """);
    }

    @Test
    void nothing_frozen_is_still_a_file() {
        assertThat(BaselineText.of(Baseline.EMPTY))
                .isEqualTo("{\n  \"schemaVersion\": \"1.0\",\n  \"frozen\": []\n}\n");
        assertThat(parse(BaselineText.of(Baseline.EMPTY)).baseline()).isEqualTo(Baseline.EMPTY);
    }

    @Test
    void a_letter_with_its_accent_apart_is_the_same_file() {
        assertThat(baseline(tooLong("src/e\u0301.java", 300))).isEqualTo(baseline(tooLong("src/\u00e9.java", 300)));
    }

    @Property
    void what_is_written_is_read_back_whatever_the_names_are(
            @ForAll String element, @ForAll String fact, @ForAll int seed) {
        List<Finding> findings = new ArrayList<>(List.of(
                tooLong("src/A.java", 300),
                complex(30),
                complex(40),
                finding(BEYOND, "src/\u202e\"\\\n\uD83D.java", 1, element, "was " + fact + " !")));
        Baseline frozen = Baseline.of(findings);
        Collections.shuffle(findings, new Random(seed));

        String text = BaselineText.of(frozen);

        assertThat(text).isEqualTo(BaselineText.of(Baseline.of(findings)));
        assertThat(text.lines()).hasSize(8);
        assertThat(parse(text).baseline().without(frozen)).isEmpty();
        assertThat(frozen.without(parse(text).baseline())).isEmpty();
    }

    @Test
    void what_is_written_fits_the_schema() throws IOException {
        String all = BaselineText.of(
                baseline(tooLong("src/B.java", 850), complex(30), complex(12), finding(BEYOND, "a", 7, "b", "c")));

        assertThat(schema().validate(all, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(BaselineText.of(Baseline.EMPTY), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rule\": \"SC110\"}",
                "{\"file\": \"A.java\"}",
                "{\"file\": \"A.java\", \"rule\": \"SC110\", \"count\": 0}",
                "{\"file\": \"A.java\", \"rule\": \"SC110\", \"line\": 3}",
            })
    void what_the_schema_refuses_the_reader_refuses(String entry) throws IOException {
        assertThat(schema().validate(file(entry), InputFormat.JSON)).isNotEmpty();
        assertThat(parse(file(entry))).isInstanceOf(BaselineState.Unreadable.class);
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/baseline.schema.json")));
    }
}
