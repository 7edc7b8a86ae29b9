// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.smartcrate.facts.ResolvedDependency;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoundationScannerTest {
    private static final String WHERE = "dev.ctas7:foundation-core:7.3.1";

    @TempDir
    private Path folder;

    private static ResolvedDependency foundation(@Nullable Path file, String scope, String classifier) {
        return new ResolvedDependency("dev.ctas7", "foundation-core", "7.3.1", "jar", classifier, scope, file, false);
    }

    private static FoundationFacts scan(@Nullable Path file) {
        return FoundationScanner.scan(List.of(foundation(file, "compile", "")), "expected");
    }

    @Test
    void the_real_foundation_has_its_token_and_the_expected_pin() throws URISyntaxException {
        Path real = Path.of(FoundationCore.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        FoundationFacts facts = FoundationScanner.scan(List.of(foundation(real, "runtime", "")));

        assertThat(facts.scope()).isEqualTo("runtime");
        assertThat(facts.token()).isEqualTo("sx9-foundation-core-7.3.1");
        assertThat(facts.pin()).hasSize(64).isEqualTo(facts.expectedPin());
        assertThat(facts.location()).isEqualTo(WHERE);
    }

    @Test
    void no_foundation_is_no_scope_and_no_place() {
        FoundationFacts none = new FoundationFacts("", "", "", "expected", "");

        assertThat(FoundationScanner.scan(List.of(), "expected")).isEqualTo(none);
        assertThat(FoundationScanner.scan(
                        List.of(foundation(folder.resolve("s.jar"), "compile", "sources")), "expected"))
                .isEqualTo(none);
    }

    @Test
    void an_empty_jar_of_this_name_has_a_pin_and_no_token() throws IOException {
        Path hollow = new SomeArtifact().with("README", "nothing").jar(folder.resolve("hollow.jar"));

        assertThat(scan(hollow))
                .isEqualTo(new FoundationFacts("compile", "", FoundationPin.of(hollow), "expected", WHERE));
    }

    @Test
    void what_cannot_be_read_has_neither() {
        FoundationFacts unread = new FoundationFacts("compile", "", "", "expected", WHERE);
        Path noise = SomeArtifact.write(folder.resolve("noise.jar"), new byte[] {1});
        Path huge = new SomeArtifact()
                .with(FoundationToken.PATH, new byte[(1 << 20) + 1])
                .jar(folder.resolve("huge.jar"));

        assertThat(scan(null)).isEqualTo(unread);
        assertThat(scan(noise)).isEqualTo(unread);
        assertThat(scan(huge)).isEqualTo(unread);
    }
}
