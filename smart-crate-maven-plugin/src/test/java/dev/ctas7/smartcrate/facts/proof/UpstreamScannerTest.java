// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.facts.UpstreamProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UpstreamScannerTest {
    @TempDir
    private Path reactor;

    private ReactorModule module(String name, boolean self, boolean upstream) {
        CrateIdentity identity = new CrateIdentity("org.example", name, "1.0", "jar");
        return new ReactorModule(identity, name, self, upstream, true, true, true, true, reactor.resolve(name));
    }

    @Test
    void only_modules_built_before_are_looked_at() {
        new SomeArtifact().proof("first", "1.0").folder(reactor.resolve("first"));
        new SomeArtifact().proof("later", "1.0").folder(reactor.resolve("later"));
        ReactorModule first = module("first", false, true);
        ReactorModule unbuilt = module("unbuilt", false, true);

        assertThat(UpstreamScanner.scan(
                        List.of(first, unbuilt, module("self", true, true), module("later", false, false))))
                .containsExactly(
                        new UpstreamProof(
                                first,
                                List.of(new ClaimedProof(
                                        "first", false, SomeArtifact.record("first", "1.0"), "", true))),
                        new UpstreamProof(unbuilt, List.of()));
    }

    @Test
    void an_output_folder_that_cannot_be_listed_is_the_modules_problem() throws IOException {
        ReactorModule odd = module("odd", false, true);
        Files.createDirectories(odd.classes());
        Files.createSymbolicLink(odd.classes().resolve("loop"), odd.classes());

        assertThat(UpstreamScanner.scan(List.of(odd)))
                .containsExactly(new UpstreamProof(
                        odd, List.of(new ClaimedProof("odd", false, null, "loop is a link to a folder", false))));
    }
}
