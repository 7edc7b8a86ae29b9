// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaReferenceTest {
    @TempDir
    Path module;

    @Test
    void a_directive_among_the_first_comments_is_read() {
        assertThat(SchemaReference.in("# mine\n\n#:schema  ./a b.json \n[x]\n")).contains("./a b.json");
    }

    @Test
    void a_comment_that_is_none_or_comes_too_late_names_nothing() {
        assertThat(SchemaReference.in("")).isEmpty();
        assertThat(SchemaReference.in("#:schema\n#:schema \n# :schema ./a\n")).isEmpty();
        assertThat(SchemaReference.in("[x]\n#:schema ./a\n")).isEmpty();
        assertThat(SchemaReference.in("a = \"\"\"\n#:schema ./a\n\"\"\"\n")).isEmpty();
    }

    @Test
    void what_init_writes_names_the_schema_among_the_reports() throws IOException {
        String text =
                new ManifestTemplate(new PomWords("demo", "jar", "d", "", ""), List.of(), List.of(), false).text();
        Path file = Files.writeString(module.resolve("smart-crate.toml"), text);

        assertThat(SchemaReference.read(file, module)).contains("./target/smart-crate/" + SchemaReference.FILE);
    }

    @Test
    void a_manifest_that_is_missing_or_no_text_names_nothing() throws IOException {
        Path file = module.resolve("smart-crate.toml");
        assertThat(SchemaReference.read(file, module)).isEmpty();

        Files.write(file, new byte[] {'#', (byte) 0xFF});
        assertThat(SchemaReference.read(file, module)).isEmpty();
    }
}
