// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.model.GateId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedGateTest {
    @Test
    void it_is_the_gate_that_it_stands_before() {
        for (Gate gate : Gates.all()) {
            Gate announced = new AnnouncedGate(gate, Progress.NONE);

            assertThat(announced.id()).isEqualTo(gate.id());
            assertThat(announced.rules()).isEqualTo(gate.rules());
        }
    }

    @Test
    void a_gate_is_announced_as_the_console_calls_it() {
        assertThat(List.of(GateId.values()))
                .map(AnnouncedGate::words)
                .containsExactly("Gate 0 heartbeat", "Gate 1 static", "Gate 2 semantic", "Gate 3 pattern");
    }
}
