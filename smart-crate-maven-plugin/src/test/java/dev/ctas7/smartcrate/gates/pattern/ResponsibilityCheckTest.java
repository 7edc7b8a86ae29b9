// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponsibilityCheckTest {
    private static final String PROMISE =
            "// SESSION_HOLD_USER_STATE\n// Constraints: single_responsibility\npackage demo;\nimport java.util.*;\n";

    @TempDir
    Path folder;

    @Test
    void two_groups_of_members_that_share_nothing_are_found() {
        CompiledCrate crate = new CompiledCrate(folder, PROMISE + """
                final class Sessions {
                    private final Map<String, String> users = new HashMap<>();
                    private final List<String> mails = new ArrayList<>();
                    private int sent;
                    void login(String session, String user) {
                        users.put(session, user);
                    }
                    boolean isKnown(String session) {
                        return users.containsKey(session);
                    }
                    void mail(String text) {
                        mails.add(text);
                    }
                    int flush() {
                        sent += mails.size();
                        mails.clear();
                        return sent;
                    }
                    @Override
                    public String toString() {
                        return users + " " + mails;
                    }
                }
                """);

        assertThat(crate.findings("SC306"))
                .containsExactly("Sessions.java:5 single_responsibility is declared, but 2 groups of members share"
                        + " nothing: {flush, mail, mails, sent} and {isKnown, login, users}");
    }

    @Test
    void members_that_meet_in_a_method_a_lambda_or_a_nested_type_belong_together() {
        CompiledCrate crate = new CompiledCrate(folder, PROMISE + """
                final class Cache {
                    private static final int MOST = 100;
                    private final Map<String, Entry> entries = new LinkedHashMap<>();
                    private final List<String> order = new ArrayList<>();
                    private long hits;
                    String get(String key) {
                        hits++;
                        return entries.get(key).text;
                    }
                    void put(String key, String text) {
                        entries.computeIfAbsent(key, k -> new Entry(text));
                        evict();
                    }
                    private void evict() {
                        Runnable oldest = () -> entries.remove(order.remove(0));
                        if (order.size() > MOST) {
                            oldest.run();
                        }
                    }
                    long hits() {
                        return hits;
                    }
                    private static final class Entry {
                        private final String text;
                        Entry(String text) {
                            this.text = text;
                        }
                    }
                }
                """);

        assertThat(crate.findings("SC306")).isEmpty();
    }

    @Test
    void what_only_holds_values_or_only_computes_has_one_responsibility() {
        CompiledCrate crate = new CompiledCrate(folder, PROMISE + """
                final class Point {
                    private int x;
                    private int y;
                    int x() {
                        return x;
                    }
                    void x(int value) {
                        x = value;
                    }
                    int y() {
                        return y;
                    }
                    void y(int value) {
                        y = value;
                    }
                    static int square(int value) {
                        return value * value;
                    }
                    static int twice(int value) {
                        return value + value;
                    }
                }
                """);

        assertThat(crate.findings("SC306")).isEmpty();
    }

    @Test
    void a_type_that_needs_more_types_than_the_limit_is_found() {
        String wide = PROMISE + """
                final class Wiring {
                    Alpha alpha;
                    Beta beta;
                    Gamma gamma;
                }
                interface Alpha {}
                """;
        String others = "package demo;\ninterface Beta {}\n";
        String more = "package demo;\ninterface Gamma {}\n";

        assertThat(new CompiledCrate(folder, wide, others, more)
                        .manifest("limits.fan_out", 1L)
                        .findings("SC306"))
                .containsExactly(
                        "Wiring.java:5 single_responsibility is declared, but Wiring uses 2 other types, limit 1");
        assertThat(new CompiledCrate(folder, wide, others, more)
                        .manifest("limits.fan_out", 2L)
                        .findings("SC306"))
                .isEmpty();
    }
}
