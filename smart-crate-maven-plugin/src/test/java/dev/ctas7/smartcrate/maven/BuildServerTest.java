// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildServerTest {
    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "TRUE", "yes", "woodpecker"})
    void a_server_sets_the_variable(String value) {
        assertThat(BuildServer.runs(Map.of("CI", value))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "false", "False"})
    void a_developer_has_it_empty_or_false(String value) {
        assertThat(BuildServer.runs(Map.of("CI", value))).isFalse();
    }

    @Test
    void a_developer_has_no_such_variable() {
        assertThat(BuildServer.runs(Map.of("CIRCUS", "true"))).isFalse();
    }

    @Test
    void github_says_that_it_is_github() {
        assertThat(BuildServer.isGitHub(Map.of("GITHUB_ACTIONS", "true"))).isTrue();
        assertThat(BuildServer.isGitHub(Map.of("GITHUB_ACTIONS", "false"))).isFalse();
        assertThat(BuildServer.isGitHub(Map.of("CI", "true"))).isFalse();
    }
}
