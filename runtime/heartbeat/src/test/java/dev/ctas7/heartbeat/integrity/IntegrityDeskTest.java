// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrityDeskTest {
    private final IntegrityDesk desk = new IntegrityDesk(() -> Packs.NOW);

    @TempDir
    private Path folder;

    @Test
    void a_pack_gives_the_documents_of_the_contract_and_the_file_stays_as_it_was() throws IOException {
        Path file = file(resource("pack.json"));

        DeskReport outcome = desk.report(file);

        assertThat(IntegrityJson.of(outcome)).isEqualTo(new String(resource("advice.json"), UTF_8).stripTrailing());
        assertThat(outcome.exitCode()).isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(resource("pack.json"));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void people_read_what_the_page_in_docs_shows() throws IOException {
        List<String> lines = IntegrityText.lines(desk.report(file(resource("pack.json"))));

        String page = Files.readString(Path.of("../../docs/integrity.md"));
        assertThat(page).contains(String.join("\n", lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | Detected no JSON object in UTF-8 as a state pack; consider looking at 1:1.
            Error: must                   | Detected no JSON object in UTF-8 as a state pack; consider looking at 1:1.
            []                            | Detected no JSON object in UTF-8 as a state pack; consider looking at 1:1.
            {"risks":{}}                  | Detected risks at 1:2, which is an object; consider making it a list.
            {"risks":[{"id":7}]}          | Detected risks[0].id at 1:12, which is a whole number; consider making it a string.
            {"risks":[[]]}                | Detected risks[0] at 1:11, which is a list; consider making it an object.
            {"agents":[{"rulesAcknowledged":"yes"}]} | Detected agents[0].rulesAcknowledged at 1:13, which is a string; consider making it true or false.
            {"generatedAt":"Error"}       | Detected generatedAt at 1:2, which is a string; consider making it a time in ISO 8601 with its offset, as 2026-01-29T08:00:00Z.
            {"genome":{"artifacts":1}}    | Detected genome.artifacts at 1:12, which is a whole number; consider making it a list.
            {"risks":[],"risks":[]}       | Detected no JSON object in UTF-8 as a state pack; consider looking at 1:13.
            """)
    void a_pack_that_cannot_be_read_is_the_error_state_in_our_own_words(String pack, String reason) throws IOException {
        DeskReport outcome = desk.report(file(pack.getBytes(UTF_8)));

        assertThat(outcome).isEqualTo(new DeskReport.Unavailable(Packs.NOW, reason));
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(Tone.keeps(reason)).isTrue();
    }

    @Test
    void a_missing_file_a_folder_and_a_file_too_large_are_the_error_state() throws IOException {
        assertThat(IntegrityText.lines(desk.report(folder.resolve("none"))))
                .containsExactly(
                        "Detected no state pack at the path given; consider naming the file that holds it.",
                        "Recommended next move: consider making a state pack, and asking again.");
        assertThat(IntegrityText.lines(desk.report(folder)).get(0)).startsWith("Detected no regular file");

        byte[] large = new byte[PackReader.MOST_BYTES + 1];
        large[0] = '{';
        assertThat(IntegrityText.lines(desk.report(file(large))).get(0))
                .startsWith("Detected a state pack of more than 8388608 bytes;");
        assertThat(IntegrityJson.of(desk.report(folder)))
                .isEqualToIgnoringWhitespace("{\"state\":\"unavailable\",\"schemaVersion\":\"1.0.0\","
                        + "\"generatedAt\":\"2026-01-29T12:00:00Z\",\"reason\":\"Detected no regular file at the path given;"
                        + " consider naming the file itself.\",\"tone\":\"Recommended next move: consider making a state pack,"
                        + " and asking again.\"}");
    }

    @Test
    void a_list_has_ten_thousand_entries_and_no_more() throws IOException {
        assertThat(desk.report(file(agents(10_000))).exitCode()).isZero();
        assertThat(desk.report(file(agents(10_001))).exitCode()).isEqualTo(2);
    }

    @Test
    void unknown_words_and_nulls_are_passed_over() throws IOException {
        String pack = "{\"activeArc\":{\"current\":\"delight \"},\"workOrders\":[{\"id\":null,\"status\":\"soonish\","
                + "\"gates\":[\"x\"]}],\"risks\":[{\"severity\":\"apocalyptic\"}],\"agents\":null}";

        DeskReport.Advised advised = (DeskReport.Advised) desk.report(file(pack.getBytes(UTF_8)));

        assertThat(advised.advice().report().arc()).isEqualTo(Arc.DELIGHT);
        assertThat(advised.advice().report().risks().bySeverity()).containsEntry(RiskSeverity.MEDIUM, 1);
    }

    @Property(tries = 300)
    void whatever_is_in_a_file_an_outcome_comes_back(@ForAll byte[] bytes) {
        try {
            new PackReader().read(bytes);
        } catch (PackRefused e) {
            assertThat(Tone.keeps(e.sentence())).isTrue();
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("pack.json"), bytes);
    }

    private static byte[] agents(int count) {
        return ("{\"agents\":[" + "{},".repeat(count - 1) + "{}]}").getBytes(UTF_8);
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(IntegrityDeskTest.class.getResourceAsStream("/integrity/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
