// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the judges would object: a page with a fault planted in it. */
class PolicyTest {
    private static final String INTRUDER =
            "<script>document.title = 'broken'</script><style>body { color: red }</style><img src=\"https://example.invalid/x.png\"></main>";

    @TempDir
    private Path folder;

    @Test
    void markup_that_got_in_could_neither_run_nor_paint_nor_call_home() throws IOException {
        Path page = folder.resolve("planted.html");
        Files.writeString(page, Files.readString(Samples.good()).replace("</main>", INTRUDER));

        try (Chromium chromium = Chromium.start()) {
            chromium.open(page, 1280, "light");

            assertThat(chromium.evaluate("document.title").toString()).startsWith("ledger-settlement");
            assertThat(chromium.evaluate("getComputedStyle(document.body).color"))
                    .isNotEqualTo("rgb(255, 0, 0)");
            assertThat(chromium.messages()).hasSize(3).allMatch(message -> message.contains("Content Security Policy"));
            assertThat(chromium.objections()).anyMatch(objection -> objection.startsWith("image-alt"));
        }
    }
}
