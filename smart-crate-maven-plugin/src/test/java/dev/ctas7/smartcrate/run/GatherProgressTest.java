// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateInputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatherProgressTest {
    @Test
    void each_long_piece_of_work_is_announced_before_it_begins(@TempDir Path basedir) {
        List<String> work = new ArrayList<>();

        FactsGatherer.gather(empty(basedir), work::add);

        assertThat(work)
                .containsExactly(
                        "reading sources, resources and 0 dependencies",
                        "reading class files",
                        "finding effects in 0 classes",
                        "comparing 0 sources with the lock and with git");
    }

    private static CrateInputs empty(Path basedir) {
        return new CrateInputs(
                Crates.DEMO,
                basedir,
                basedir.resolve("smart-crate.toml"),
                null,
                List.of(),
                List.of(),
                List.of(),
                basedir.resolve("target/classes"),
                basedir.resolve("target"),
                null,
                List.of(),
                List.of(),
                null);
    }
}
