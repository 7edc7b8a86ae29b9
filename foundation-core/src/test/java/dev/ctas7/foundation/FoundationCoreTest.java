// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoundationCoreTest {
    @Test
    void the_token_names_the_version_that_is_built() {
        String version = System.getProperty("project.version");

        assertThat(FoundationCore.FOUNDATION_CORE_TOKEN).isEqualTo("sx9-foundation-core-" + version);
        assertThat(FoundationCore.token()).isEqualTo(FoundationCore.FOUNDATION_CORE_TOKEN);
    }

    @Test
    void nothing_is_needed_at_run_time_but_java_base() throws IOException {
        assertThat(descriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void nothing_is_known_while_compiling_but_jspecifys_annotations() throws IOException {
        assertThat(descriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactlyInAnyOrder("java.base", "org.jspecify");
    }

    @Test
    void every_package_is_exported_under_the_contracted_module_name() throws IOException {
        ModuleDescriptor descriptor = descriptor();

        assertThat(descriptor.name()).isEqualTo("dev.ctas7.foundation");
        assertThat(descriptor.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrder(
                        "dev.ctas7.foundation",
                        "dev.ctas7.foundation.hash",
                        "dev.ctas7.foundation.heartbeat",
                        "dev.ctas7.foundation.proof");
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (var compiled = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(compiled);
        }
    }
}
