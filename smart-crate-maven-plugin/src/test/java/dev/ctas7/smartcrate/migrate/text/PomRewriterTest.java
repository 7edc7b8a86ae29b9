// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.migrate.Spelled;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import dev.ctas7.smartcrate.migrate.text.PomRewriter.Use;
import org.junit.jupiter.api.Test;

class PomRewriterTest {
    private static final String NATIVE = dependency("io.lktk", "forbiddenjni");
    private static final String CODEC = dependency("commons-codec", "commons-codec");

    @Test
    void a_library_that_nothing_uses_any_more_goes_with_its_lines() {
        String pom = pom(NATIVE + CODEC);

        assertThat(after(pom, Use.NO_MORE)).isEqualTo(pom(""));
        assertThat(after(pom, Use.NEVER)).isEqualTo(pom(CODEC));
        assertThat(after(pom, Use.STILL)).isEqualTo(Spelled.of(pom));
    }

    @Test
    void one_that_is_still_used_is_said_when_it_does_nothing_else() {
        Rewrite rewrite = PomRewriter.rewrite("pom.xml", Spelled.of(pom(NATIVE + CODEC)), artifact -> Use.STILL);

        assertThat(rewrite.open()).singleElement().satisfies(open -> {
            assertThat(open.what()).isEqualTo(Spelled.of("dependency io.lktk:forbiddenjni"));
            assertThat(open.line()).isEqualTo(3);
        });
    }

    @Test
    void managed_plugin_and_profile_dependencies_are_said() {
        for (String around : new String[] {"dependencyManagement", "profile"}) {
            String pom = "<project>\n<" + around + "><dependencies>\n" + NATIVE + "</dependencies></" + around
                    + ">\n</project>\n";
            Rewrite rewrite = PomRewriter.rewrite("pom.xml", Spelled.of(pom), artifact -> Use.NEVER);

            assertThat(rewrite.edits()).isEmpty();
            assertThat(rewrite.open()).hasSize(1);
        }
    }

    @Test
    void what_only_looks_like_a_dependency_is_none() {
        String pom = pom("    <!-- " + NATIVE + " -->\n");

        assertThat(after(pom, Use.NO_MORE)).isEqualTo(Spelled.of(pom));
        assertThat(after("<project><dependencies><dependency>", Use.NO_MORE))
                .isEqualTo("<project><dependencies><dependency>");
    }

    @Test
    void an_unknown_library_with_the_name_is_said() {
        String pom = pom(dependency("com.acme", "forbidden-fast"));

        assertThat(PomRewriter.rewrite("pom.xml", Spelled.of(pom), artifact -> Use.NEVER)
                        .open())
                .hasSize(1);
    }

    @Test
    void a_property_changes_like_any_value() {
        String pom =
                "<project>\n<properties><checksum.algorithm>forbidden</checksum.algorithm></properties>\n</project>\n";

        assertThat(after(pom, Use.NEVER)).contains("<checksum.algorithm>murmur3-128</checksum.algorithm>");
    }

    private static String after(String pom, Use use) {
        String text = Spelled.of(pom);
        return Edit.apply(
                text, PomRewriter.rewrite("pom.xml", text, artifact -> use).edits());
    }

    private static String pom(String dependencies) {
        return "<project>\n  <dependencies>\n" + dependencies + "  </dependencies>\n</project>\n";
    }

    private static String dependency(String group, String artifact) {
        return "    <dependency>\n      <groupId>" + group + "</groupId>\n      <artifactId>" + artifact
                + "</artifactId>\n      <version>1</version>\n    </dependency>\n";
    }
}
