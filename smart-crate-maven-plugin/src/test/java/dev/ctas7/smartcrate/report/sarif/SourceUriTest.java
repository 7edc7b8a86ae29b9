// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceUriTest {
    @ParameterizedTest
    @CsvSource({
        "src/main/java/A.java, src/main/java/A.java",
        "'a b/c#d?.java', a%20b/c%23d%3F.java",
        "'C:/x', C%3A/x",
        "100%.txt, 100%25.txt",
        "'é/漢.java', %C3%A9/%E6%BC%A2.java",
        "\ud83d\ude00, %F0%9F%98%80",
        "a/../b, b",
        "../../etc/passwd, etc/passwd",
        "/etc/passwd, etc/passwd",
        "./a//b, a/b",
        "'[x]', %5Bx%5D",
        "a\\b, a%5Cb",
        "'', ."
    })
    void a_path_becomes_a_relative_reference(String path, String uri) {
        assertThat(SourceUri.of(path)).isEqualTo(uri);
    }

    @Property
    void whatever_the_path_the_reference_is_relative_and_leads_nowhere_else(@ForAll String path)
            throws URISyntaxException {
        URI uri = new URI(SourceUri.of(path));

        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getRawAuthority()).isNull();
        assertThat(uri.getRawPath()).doesNotStartWith("/").doesNotContain("..//", "../");
        assertThat(uri.getRawQuery()).isNull();
        assertThat(uri.getRawFragment()).isNull();
    }
}
