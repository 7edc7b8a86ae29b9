// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunningParametersTest {
    private static RunningParameters url(String url) {
        return RunningParameters.check(url, null, null, null);
    }

    private static RunningParameters timeout(String timeout) {
        return RunningParameters.check(null, null, timeout, null);
    }

    private static RunningParameters endpoints(List<String> endpoints) {
        return RunningParameters.check(null, null, null, endpoints);
    }

    @Test
    void nothing_given_asks_nobody() {
        RunningParameters none = RunningParameters.check(null, null, null, null);

        assertThat(none.natsUrl()).isEmpty();
        assertThat(none.patience()).isEqualTo(Duration.ofSeconds(3));
        assertThat(none.healthEndpoints()).isEmpty();
        assertThat(none.problems()).isEmpty();
        assertThat(RunningParameters.check(" ", "", "", List.of())).isEqualTo(none);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nats://127.0.0.1:4222",
                "tls://nats.example.org",
                "NATS://a, nats://b:65535",
                "nats://[::1]:4222",
                " nats://localhost "
            })
    void a_url_of_nats_is_taken(String url) {
        assertThat(url(url).problems()).isEmpty();
        assertThat(url(url).natsUrl()).isEqualTo(url.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:4222",
                "http://localhost",
                "nats://",
                "nats://a,",
                "nats://a:65536",
                "nats:localhost",
                "nats://h\u00f6st",
                "-"
            })
    void anything_else_is_a_problem(String url) {
        assertThat(url(url).problems())
                .containsExactly("smart-crate.natsUrl was '" + url.replaceAll("[^ -~]", "?")
                        + "' but must be like nats://127.0.0.1:4222 or tls://nats.example.org");
        assertThat(url(url).natsUrl()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nats://gate:hunter2@localhost", "nats://hunter2@localhost", "nats://a,nats://b:hunter2@c"})
    void a_secret_in_a_url_is_refused_with_the_way_to_do_it_and_not_shown(String url) {
        assertThat(url(url).problems()).hasSize(1);
        assertThat(url(url).problems().get(0))
                .contains("settings.xml", "smart-crate.natsServerId")
                .doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "60000, true", "99, false", "60001, false", "3s, false", "-1, false", "9999999999, false"})
    void a_timeout_is_in_milliseconds_within_its_limits(String text, boolean taken) {
        assertThat(timeout(text).problems().isEmpty()).isEqualTo(taken);
        assertThat(timeout(text).patience())
                .isEqualTo(taken ? Duration.ofMillis(Long.parseLong(text)) : Duration.ofSeconds(3));
        if (!taken) {
            assertThat(timeout(text).problems())
                    .containsExactly(
                            "smart-crate.natsTimeout was '" + text + "' but must be 100 to 60000 milliseconds");
        }
    }

    @Test
    void endpoints_are_taken_once_each() {
        List<String> two = List.of("http://localhost:8080/health", " https://[::1]/ ", "http://localhost:8080/health");

        assertThat(endpoints(two).healthEndpoints()).containsExactly("http://localhost:8080/health", "https://[::1]/");
        assertThat(endpoints(two).problems()).isEmpty();
    }

    @Test
    void an_endpoint_that_is_none_or_holds_a_secret_is_a_problem() {
        assertThat(endpoints(List.of("ftp://x", "http://a:b@c")).problems())
                .containsExactly(
                        "smart-crate.healthEndpoints was 'ftp://x' but must list URLs like http://localhost:8080/health",
                        "smart-crate.healthEndpoints holds a user or a password, which every build log can see; a health"
                                + " endpoint has to answer without");
        assertThat(endpoints(Collections.singletonList(null)).problems()).hasSize(1);
    }

    @Test
    void a_hundred_endpoints_are_enough() {
        List<String> many =
                IntStream.range(0, 101).mapToObj(i -> "http://localhost/" + i).toList();

        assertThat(endpoints(many.subList(0, 100)).problems()).isEmpty();
        assertThat(endpoints(many).problems())
                .containsExactly("smart-crate.healthEndpoints was '101 URLs' but must be at most 100");
    }
}
