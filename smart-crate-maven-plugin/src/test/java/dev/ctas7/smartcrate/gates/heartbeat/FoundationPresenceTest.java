// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.proof.FoundationFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FoundationPresenceTest {
    private static final String WHERE = "dev.ctas7:foundation-core:7.3.1";

    private static SomeCrate on(String scope, String token, String pin) {
        return new SomeCrate().foundation(new FoundationFacts(scope, token, pin, SomeCrate.PIN, WHERE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"compile", "runtime"})
    void the_audited_foundation_passes_in_both_scopes_that_are_packaged(String scope) {
        assertThat(Judging.objections(on(scope, SomeCrate.TOKEN, SomeCrate.PIN)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"provided", "test", "system"})
    void other_scopes_do_not(String scope) {
        SomeCrate crate = on(scope, SomeCrate.TOKEN, SomeCrate.PIN);

        assertThat(Judging.objections(crate))
                .containsExactly("SC001 foundation-core is in scope " + scope + ", wanted compile or runtime");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_crate_without_foundation_is_told_what_to_add() {
        SomeCrate crate = new SomeCrate().foundation(new FoundationFacts("", "", "", SomeCrate.PIN, ""));

        assertThat(Judging.objections(crate))
                .containsExactly("SC001 foundation-core is not on the class path, wanted in scope compile or runtime");
        assertThat(Judging.findings(crate).get(0).fix())
                .isEqualTo("add the dependency dev.ctas7:foundation-core:7.3.1 to pom.xml");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_foreign_token_is_one_finding_and_its_pin_none() {
        SomeCrate crate = on("compile", "sx9-foundation-core-6.0.0", "other");

        assertThat(Judging.objections(crate))
                .containsExactly("SC002 dev.ctas7:foundation-core:7.3.1 carries token 'sx9-foundation-core-6.0.0', "
                        + "wanted 'sx9-foundation-core-7.3.1'");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void no_token_is_said_so() {
        assertThat(Judging.objections(on("compile", "", SomeCrate.PIN)))
                .containsExactly("SC002 dev.ctas7:foundation-core:7.3.1 carries no token, "
                        + "wanted 'sx9-foundation-core-7.3.1'");
    }

    @Test
    void a_changed_class_shows_in_the_pin() {
        SomeCrate crate = on("compile", SomeCrate.TOKEN, "f".repeat(64));

        assertThat(Judging.objections(crate))
                .containsExactly("SC003 the classes of dev.ctas7:foundation-core:7.3.1 have pin ffffffffffff…, "
                        + "wanted pin 0123456789ab…");
        assertThat(Judging.unauthorized(crate)).containsExactly("demo");
    }

    @Test
    void a_foundation_that_cannot_be_read_is_one_finding() {
        assertThat(Judging.objections(on("compile", "", "")))
                .containsExactly("SC003 the classes of dev.ctas7:foundation-core:7.3.1 cannot be read, "
                        + "wanted pin 0123456789ab…");
    }
}
