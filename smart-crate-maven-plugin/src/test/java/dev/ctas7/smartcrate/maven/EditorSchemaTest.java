// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.gates.statics.manifest.ManifestSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorSchemaTest {
    private static final String OURS = "#:schema ./target/smart-crate/smart-crate.schema.json\n";

    @TempDir
    Path module;

    @Test
    void a_manifest_that_names_the_schema_gets_it() throws IOException {
        assertThat(written(OURS, null)).hasContent(ManifestSchema.complete());
    }

    @Test
    void a_module_that_inherits_gets_the_schema_that_asks_for_nothing() throws IOException {
        assertThat(written(OURS, module.resolve("../smart-crate.toml"))).hasContent(ManifestSchema.inheriting());
    }

    @Test
    void a_manifest_that_names_none_or_another_gets_none() throws IOException {
        assertThat(written("# none\n", null)).doesNotExist();
        assertThat(written("#:schema https://example.org/smart-crate.schema.json\n", null))
                .doesNotExist();
        assertThat(written("#:schema ../smart-crate.schema.json\n", null)).doesNotExist();
        assertThat(written("#:schema \u0000\n", null)).doesNotExist();
    }

    private Path written(String text, @Nullable Path root) throws IOException {
        Path manifest = Files.writeString(module.resolve("smart-crate.toml"), text);
        Path build = module.resolve("target");
        CrateInputs inputs = new CrateInputs(
                new CrateIdentity("g", "a", "1", "jar"),
                module,
                manifest,
                root,
                List.of(),
                List.of(),
                List.of(),
                build.resolve("classes"),
                build,
                null,
                List.of(),
                List.of(),
                null);

        EditorSchema.write(inputs, new ReportFolder(module, build.resolve("smart-crate")));
        return build.resolve("smart-crate/smart-crate.schema.json");
    }
}
