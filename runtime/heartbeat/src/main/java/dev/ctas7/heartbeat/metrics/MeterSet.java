// SPDX-License-Identifier: Apache-2.0
// METER_MEASURE_NAMED_VALUES
package dev.ctas7.heartbeat.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The meters of one orchestrator in a registry that others use too. */
final class MeterSet {
    private static final String PREFIX = "sx9.heartbeat.";

    private final MeterRegistry registry;
    private final List<Meter> mine = new ArrayList<>();
    /** What gauges read: a registry itself holds it weakly. */
    private final List<Object> read = new ArrayList<>();

    MeterSet(MeterRegistry registry) {
        this.registry = registry;
    }

    Counter counter(String name, String description, String... tags) {
        Counter counter = Counter.builder(PREFIX + name)
                .description(description)
                .tags(tags)
                .register(registry);
        mine.add(counter);
        return counter;
    }

    Timer timer(String name, String description) {
        Timer timer = Timer.builder(PREFIX + name)
                .description(description)
                .publishPercentileHistogram(false)
                .register(registry);
        mine.add(timer);
        return timer;
    }

    <T> void gauge(String name, String description, T source, ToDoubleFunction<T> value, String... tags) {
        read.add(source);
        mine.add(Gauge.builder(PREFIX + name, source, value)
                .description(description)
                .tags(tags)
                .register(registry));
    }

    <T> void count(String name, String description, T source, ToDoubleFunction<T> value) {
        read.add(source);
        mine.add(FunctionCounter.builder(PREFIX + name, source, value)
                .description(description)
                .register(registry));
    }

    void close() {
        mine.forEach(registry::remove);
        mine.clear();
        read.clear();
    }
}
