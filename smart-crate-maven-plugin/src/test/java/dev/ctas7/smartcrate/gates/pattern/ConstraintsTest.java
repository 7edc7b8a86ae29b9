// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest {
    private static final String CODE = """
            package demo;
            import java.io.IOException;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.time.Instant;
            import java.util.UUID;
            final class Invoices {
                private static final System.Logger LOG = System.getLogger("invoices");
                String number(int counter) {
                    return Instant.now().getEpochSecond() + "-" + counter;
                }
                String draft() {
                    return UUID.randomUUID().toString();
                }
                String template() throws IOException {
                    return Files.readString(folder());
                }
                private Path folder() {
                    return Path.of(System.getProperty("invoices.templates"));
                }
                void sent(String number) {
                    LOG.log(System.Logger.Level.INFO, "sent {0}", number);
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no_io | Invoices.java:18 no_io is declared, but Invoices.template"
                        + " -> java.nio.file.Files.readString is filesystem-read",
                "no_logging | Invoices.java:24 no_logging is declared, but Invoices.sent"
                        + " -> java.lang.System$Logger.log is logging",
                "no_config | Invoices.java:21 no_config is declared, but Invoices.folder"
                        + " -> java.lang.System.getProperty is environment",
            })
    void a_broken_constraint_is_an_error_with_the_calls_that_break_it(String constraint, String found) {
        CompiledCrate crate = crate(constraint);

        assertThat(crate.findings("SC306")).containsExactly(found);
        assertThat(crate.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void deterministic_is_broken_once_for_each_effect_that_differs_from_run_to_run() {
        assertThat(crate("deterministic").findings("SC306"))
                .extracting(what -> what.substring(what.lastIndexOf(' ') + 1))
                .containsExactlyInAnyOrder("environment", "time", "random");
    }

    @Test
    void constraints_that_hold_pass() {
        String pure = """
                // INVOICE_FORMAT_NUMBER_TEXT
                // Constraints: deterministic, no_io, no_logging,
                // Constraints: no_config, single_responsibility, declares_side_effects
                package demo;
                import java.time.Instant;
                record Numbers(String prefix) {
                    String next(Instant sent, int counter) {
                        return prefix + sent.getEpochSecond() + "-" + counter;
                    }
                }
                """;

        assertThat(new CompiledCrate(folder, pure).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Test
    void side_effects_are_declared_in_the_manifest_or_found() {
        assertThat(crate("declares_side_effects")
                        .manifest("intent.effects", List.of("filesystem-read", "environment", "time", "random"))
                        .findings("SC306"))
                .containsExactly("Invoices.java:24 declares_side_effects is declared, but Invoices.sent"
                        + " -> java.lang.System$Logger.log is logging, which [intent] effects does not list");
        assertThat(crate("declares_side_effects")
                        .manifest(
                                "intent.effects",
                                List.of("filesystem-read", "environment", "time", "random", "logging"))
                        .findings("SC306"))
                .isEmpty();
    }

    @Test
    void a_word_that_is_no_constraint_is_found_at_its_place_with_the_nearest() {
        List<Finding> findings = crate("no_logging, no-config, deterministc, fast").findings().stream()
                .filter(finding -> finding.rule().id().equals("SC305"))
                .toList();

        assertThat(findings).hasSize(3).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings.get(0).where().line()).isEqualTo(2);
        assertThat(findings.get(0).where().column()).isEqualTo(29);
        assertThat(findings.get(0).what())
                .isEqualTo("constraint 'no-config' is not known, wanted one of deterministic, no_io, no_logging,"
                        + " no_config, single_responsibility, declares_side_effects");
        assertThat(findings)
                .extracting(Finding::fix)
                .containsExactly(
                        "Write no_config if that was meant, or delete the word.",
                        "Write deterministic if that was meant, or delete the word.",
                        "Use one of them, separated by commas, or delete the word.");
    }

    @Test
    void without_a_header_such_a_line_is_prose() {
        assertThat(new CompiledCrate(folder, "// Constraints: the table must exist, and be empty\n" + CODE).findings())
                .isEmpty();
    }

    private CompiledCrate crate(String constraints) {
        return new CompiledCrate(
                folder, "// INVOICE_ORCHESTRATE_MONTHLY_RUN\n// Constraints: " + constraints + "\n" + CODE);
    }
}
