// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonOutputTest {
    @TempDir
    Path folder;

    @Test
    void findings_are_one_object_with_every_key() throws IOException {
        String name = "a\"\\\u001b\u202e\n€😀.java";
        new Cli(folder).write(name, Cli.lines("A", 201)).write("B.java", "class B {}");

        Cli.Result result = Cli.run("static", folder.toString(), "--json");
        JsonNode json = new ObjectMapper().readTree(result.out());

        assertThat(result.code()).isEqualTo(1);
        assertThat(json.fieldNames()).toIterable().containsExactly("files", "lines", "findings");
        assertThat(json.get("files").asInt()).isEqualTo(2);
        assertThat(json.get("lines").asInt()).isEqualTo(202);
        JsonNode finding = json.get("findings").get(0);
        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("rule", "severity", "message", "file", "line", "column", "why", "fix");
        assertThat(finding.get("rule").asText()).isEqualTo("SC110");
        assertThat(finding.get("severity").asText()).isEqualTo("error");
        assertThat(finding.get("message").asText()).isEqualTo("201 lines, limit 200");
        assertThat(finding.get("file").asText()).isEqualTo(name);
        assertThat(finding.get("line").asInt()).isEqualTo(1);
        assertThat(result.out()).doesNotContain("\u001b", "\u202e").contains("€😀");
    }

    @Test
    void a_clean_folder_has_no_findings() throws IOException {
        new Cli(folder).write("B.java", "class B {}");

        assertThat(Cli.run("static", "--json", folder.toString()))
                .isEqualTo(new Cli.Result(0, "{\"files\":1,\"lines\":1,\"findings\":[]}\n", ""));
    }

    @Test
    void members_are_listed_with_their_measures() {
        assertThat(written(true)).isEqualTo("""
                        {"files":1,"lines":9,"findings":[],"members":[
                        {"file":"A.java","type":"A$1","member":"<init>","line":2,"endLine":5,"complexity":3,"nesting":1,"parameters":4}]}
                        """);
        assertThat(written(false)).isEqualTo("""
                complexity nesting parameters lines  member
                         3       1          4     4  A.java:2: A$1#<init>
                1 file, 9 lines, 0 findings (0 errors, 0 warnings, 0 notes)
                """);
    }

    private static String written(boolean json) {
        Structure structure = new Structure(
                List.of(new Member("A$1", "<init>", 2, 5, 2, 5, 3, 2, 1, 4)), List.of(), false, false, null);
        SourceFile file = new SourceFile(
                        "A.java", SourceKind.MAIN, "", 9, List.of(), List.of(), List.of(), ContentHash.UNREAD)
                .withStructure(structure);
        Judgement judgement = new Judgement();
        judgement.count(file, true);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Output out = new Output(new PrintStream(bytes));
        if (json) {
            new JsonOutput(out).write(judgement, true, null);
        } else {
            new TextOutput(out).write(judgement, null);
        }
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
