// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTrailTest {
    @Test
    void a_declared_dependency_came_by_nobody() {
        assertThat(DependencyTrail.via(List.of("g:crate:jar:1", "g:a:jar:2"))).isEmpty();
        assertThat(DependencyTrail.via(null)).isEmpty();
    }

    @Test
    void those_between_are_named_nearest_to_the_module_first() {
        assertThat(DependencyTrail.via(
                        List.of("g:crate:jar:1", "g:a:jar:2", "g:b:test-jar:tests:3", "strange", "g:c:jar:4")))
                .containsExactly("g:a:2", "g:b:3:tests", "strange");
    }
}
