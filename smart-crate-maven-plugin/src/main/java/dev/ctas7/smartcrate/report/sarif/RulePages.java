// SPDX-License-Identifier: Apache-2.0
// RULE_LOAD_PACKAGED_PAGE
package dev.ctas7.smartcrate.report.sarif;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Loads the pages of {@code docs/rules}, which the build copies beside this class so that no text is written twice.
 *
 * <p>Only the pages of rules that have findings are ever read.
 */
final class RulePages {
    private RulePages() {}

    /** The page of a rule; empty for a rule that this plugin does not know, as in another version's report. */
    static Optional<RulePage> of(String rule) {
        try (InputStream page = RulePages.class.getResourceAsStream("rules/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(RulePage.parse(new String(page.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the page of " + rule + " cannot be read from the plugin", e);
        }
    }
}
