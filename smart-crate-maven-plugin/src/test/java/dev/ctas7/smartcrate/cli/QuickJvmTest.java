// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuickJvmTest {
    @Test
    void it_gets_no_more_memory_than_this_one_has_and_starts_no_third() {
        assertThat(QuickJvm.command("static", "a b", "--json"))
                .contains("-Xmx" + Runtime.getRuntime().maxMemory(), "-Dsmartcrate.jvm=here")
                .endsWith("dev.ctas7.smartcrate.cli.Main", "static", "a b", "--json");
    }

    @Test
    void it_is_not_wanted_where_this_jvm_was_not_started_from_the_jar() {
        assertThat(QuickJvm.pays(List.of("."))).isFalse();
    }
}
