// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import dev.ctas7.heartbeat.alert.Alert;
import dev.ctas7.heartbeat.alert.Severity;
import dev.ctas7.heartbeat.alert.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every message that the records admit. */
final class Messages {
    private static final Arbitrary<String> LINES = lines(0, 60);
    private static final Arbitrary<String> TEXTS = lines(1, 60).filter(text -> !text.isBlank());
    private static final Arbitrary<Long> COUNTS = Arbitraries.longs().greaterOrEqual(0);

    private Messages() {}

    static Arbitrary<LocalHeartbeat> heartbeats() {
        return configs().flatMap(Messages::heartbeatsOf);
    }

    static Arbitrary<CrateHeartbeatStatus> statuses() {
        return configs()
                .flatMap(config -> Combinators.combine(
                                heartbeatsOf(config).injectNull(0.3),
                                COUNTS,
                                Arbitraries.of(true, false),
                                Arbitraries.of(HealthStatus.class),
                                COUNTS)
                        .as((last, seen, core, health, missed) ->
                                new CrateHeartbeatStatus(config.crateName(), last, seen, core, health, missed)));
    }

    static Arbitrary<GlobalHeartbeatState> states() {
        Arbitrary<List<CrateHeartbeatStatus>> crates =
                statuses().list().ofMaxSize(6).uniqueElements(CrateHeartbeatStatus::crateName);
        return Combinators.combine(
                        crates,
                        Arbitraries.longs().between(6, Long.MAX_VALUE),
                        Arbitraries.longs().between(0, 6),
                        TEXTS.list().ofMaxSize(5),
                        TEXTS.list().ofMaxSize(5),
                        Arbitraries.of(HealthStatus.HEALTHY, HealthStatus.DEGRADED, HealthStatus.UNHEALTHY),
                        Arbitraries.of(true, false),
                        COUNTS)
                .as((list, total, healthy, unauthorized, missing, ecosystem, integrity, updated) -> {
                    Map<String, CrateHeartbeatStatus> map = new LinkedHashMap<>();
                    list.forEach(status -> map.put(status.crateName(), status));
                    return new GlobalHeartbeatState(
                            map, total > 6, total, healthy, unauthorized, missing, ecosystem, integrity, updated);
                });
    }

    static Arbitrary<Alert> alerts() {
        return Combinators.combine(
                        TEXTS, Arbitraries.of(Violation.class), Arbitraries.of(Severity.class), TEXTS, COUNTS)
                .as(Alert::new);
    }

    private static Arbitrary<HeartbeatConfig> configs() {
        return Combinators.combine(
                        TEXTS,
                        TEXTS,
                        TEXTS,
                        Arbitraries.longs().between(1, HeartbeatConfig.LONGEST_INTERVAL_MS),
                        Arbitraries.integers().between(1, 65535).injectNull(0.3),
                        TEXTS.injectNull(0.3),
                        TEXTS.injectNull(0.3))
                .as(HeartbeatConfig::new);
    }

    private static Arbitrary<LocalHeartbeat> heartbeatsOf(HeartbeatConfig config) {
        return Combinators.combine(
                        LINES, LINES, Arbitraries.of(HealthStatus.class), COUNTS, COUNTS, TEXTS.injectNull(0.3))
                .as((token, hash, health, time, sequence, run) ->
                        new LocalHeartbeat(config, token, hash, health, time, sequence, run));
    }

    /** Any script, with what JSON escapes and what needs two chars in Java; no control or format characters. */
    private static Arbitrary<String> lines(int least, int most) {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.strings().withCharRange(' ', '~').ofLength(1)),
                Tuple.of(2, Arbitraries.of("\"", "\\", "/", "é", "測", "\u00a0", "\u0301")),
                Tuple.of(1, Arbitraries.of("🚀", "𝔛", "👩")));
        return pieces.list().ofMinSize(least).ofMaxSize(most).map(list -> String.join("", list));
    }
}
