// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.bus.BusStatus;
import dev.ctas7.heartbeat.registry.Condition;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page and the registry name the same meters, kinds and conditions. */
class MetricsPageTest {
    private static final Pattern METER =
            Pattern.compile("^\\| `(sx9\\.[a-z.]+)` \\| (\\w+) \\| (?:`(\\w+)` )?\\|", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("^\\| `([a-z_]+)` \\|", Pattern.MULTILINE);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void the_page_lists_each_meter_with_its_kind_and_tag_and_no_other() throws IOException {
        registerAll();

        Set<String> registered = meters.getMeters().stream()
                .map(meter -> meter.getId().getName() + " " + kind(meter) + " " + tag(meter))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = METER.matcher(page())
                .results()
                .map(line -> line.group(1) + " " + line.group(2) + " " + (line.group(3) == null ? "" : line.group(3)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(registered);
    }

    @Test
    void the_page_lists_each_kind_and_each_condition() throws IOException {
        Set<String> words = new TreeSet<>();
        Arrays.stream(Refusal.values()).map(Refusal::label).forEach(words::add);
        Arrays.stream(Condition.values()).map(Condition::label).forEach(words::add);

        Set<String> listed = WORD.matcher(page())
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(words);
    }

    @Test
    void every_meter_says_what_it_is() {
        registerAll();

        assertThat(meters.getMeters())
                .allSatisfy(meter -> assertThat(meter.getId().getDescription()).isNotBlank());
    }

    private void registerAll() {
        new HeartbeatMetrics(meters).watch(() -> new BusStatus(true, 0, 0, 0, 0));
        new AlertMetrics(meters, new Alerted(0, 0, 0));
    }

    private static String kind(Meter meter) {
        return meter.getId().getType().name().toLowerCase(Locale.ROOT);
    }

    private static String tag(Meter meter) {
        return meter.getId().getTags().isEmpty()
                ? ""
                : meter.getId().getTags().get(0).getKey();
    }

    private record Alerted(long published, long suppressed, long leftOut) implements AlertReading {}

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/metrics.md"));
    }
}
