// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.foundation.heartbeat.HealthStatus;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final StatePage PAGE = new StatePage(
            List.of(
                    new StatePage.Crate(new CrateHeartbeatStatus("a", null, 1, true, HealthStatus.HEALTHY, 0), 60_000),
                    StatePage.Crate.of(
                            new CrateHeartbeatStatus("b \"\u20ac", null, 2, false, HealthStatus.UNHEALTHY, 9))),
            true,
            3);

    @Test
    void a_page_is_read_back_as_it_was_written() throws WireException {
        assertThat(new PageReader().read(new PageWriter().write(PAGE))).isEqualTo(PAGE);
    }

    @Test
    void unknown_fields_and_nulls_are_passed_over() throws WireException {
        assertThat(read("{\"written_ms\":3,\"x\":{\"y\":[1]},\"crates\":null,\"more\":null}"))
                .isEqualTo(new StatePage(List.of(), false, 3));
    }

    @Test
    void the_usual_interval_is_not_written_and_one_out_of_range_is_taken_for_it() throws WireException {
        CrateHeartbeatStatus status = new CrateHeartbeatStatus("a", null, 1, true, HealthStatus.HEALTHY, 0);
        String usual =
                new String(new PageWriter().write(new StatePage(List.of(StatePage.Crate.of(status)), false, 3)), UTF_8);

        assertThat(usual).doesNotContain("interval_ms");
        for (String interval : List.of("null", "0", "-1", "86400001", "9223372036854775807")) {
            String json = usual.replace("\"crate_name\"", "\"interval_ms\":" + interval + ",\"crate_name\"");
            assertThat(read(json).crates()).containsExactly(StatePage.Crate.of(status));
        }
        String longest = usual.replace("\"crate_name\"", "\"interval_ms\":86400000,\"crate_name\"");
        assertThat(read(longest).crates()).containsExactly(new StatePage.Crate(status, 86_400_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'crates':[]} | written_ms is missing",
                "{'written_ms':1,'crates':{}} | crates was an object but must be a list of objects",
                "{'written_ms':1,'crates':[1]} | crates[0] was a number but must be an object",
                "{'written_ms':1,'crates':[{}]} | crates[0].crate_name is missing",
                "{'written_ms':1,'crates':[{'interval_ms':'x'}]} | crates[0].interval_ms was a string but must be a whole number",
                "{'written_ms':1,'more':1} | more was a number but must be true or false"
            },
            quoteCharacter = '`')
    void what_is_no_page_is_told_by_its_key(String json, String message) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOf(WireException.class)
                .hasMessage(message);
    }

    @Test
    void a_partitions_state_is_read_back_and_is_a_state_to_others() throws WireException {
        GlobalHeartbeatState state = new GlobalHeartbeatState(
                Map.of(), true, 9, 2, List.of("a"), List.of("b", "c"), HealthStatus.UNHEALTHY, true, 4);
        PartialState partial = new PartialState(state, 5, 6);
        byte[] written = new PartialWriter().write(partial);
        assertThat(new PartialReader().read(written)).isEqualTo(partial);
        assertThat(new StateReader().read(written)).isEqualTo(state);
    }

    @Test
    void a_state_without_counts_is_counted() throws WireException {
        GlobalHeartbeatState state = new GlobalHeartbeatState(
                Map.of(), true, 9, 2, List.of("a"), List.of("b", "c"), HealthStatus.UNHEALTHY, true, 4);
        assertThat(new PartialReader().read(new StateWriter().write(state))).isEqualTo(new PartialState(state, 1, 2));
    }

    private static StatePage read(String json) throws WireException {
        return new PageReader().read(json.getBytes(UTF_8));
    }
}
