// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.migrate.ChangedFile;
import dev.ctas7.smartcrate.migrate.Migration;
import dev.ctas7.smartcrate.migrate.edit.Open;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTextTest {
    private static final ChangedFile FILE =
            new ChangedFile("src/main/java/a/A.java", "x\n", "y\n", "--- a/A\n+++ b/A\n@@ -1,1 +1,1 @@\n-x\n+y\n");

    @Test
    void nothing_to_do_is_one_line() {
        MigrationText text = text(new Migration(List.of(), List.of()), false, false);

        assertThat(text.changes()).singleElement().asString().startsWith("nothing to migrate");
        assertThat(text.open()).isEmpty();
        assertThat(text.next()).isEmpty();
    }

    @Test
    void changed_lines_are_shown_and_how_to_apply_them() {
        MigrationText text = text(new Migration(List.of(FILE), List.of()), false, false);

        assertThat(text.changes())
                .containsExactly("would change 1 file:", "  src/main/java/a/A.java", "    -x", "    +y");
        assertThat(String.join("\n", text.next()))
                .contains("mvn smart-crate:migrate -Dsmart-crate.apply", "git apply target/m.patch");
    }

    @Test
    void many_changed_lines_are_cut() {
        ChangedFile many = new ChangedFile("a", "", "", "---\n+++\n" + "+line\n".repeat(13));

        assertThat(text(new Migration(List.of(many), List.of()), false, false).changes())
                .hasSize(15)
                .endsWith("    … and 1 more lines");
    }

    @Test
    void after_applying_the_foundation_stored_addresses_and_the_lock_are_spoken_of() {
        assertThat(String.join(
                        "\n",
                        text(new Migration(List.of(FILE), List.of()), true, true)
                                .next()))
                .contains(
                        "add the dependency dev.ctas7:foundation-core",
                        "make stored addresses anew",
                        "mvn compile smart-crate:lock");
        assertThat(String.join(
                        "\n",
                        text(new Migration(List.of(FILE), List.of()), true, false)
                                .next()))
                .endsWith("compile and test: mvn verify");
    }

    @Test
    void a_place_that_is_left_says_where_why_and_what_to_do_and_no_command_gets_through() {
        Open open = new Open("a.yml", 2, 3, "##vso[x]\u001b[31m", "because", "do it");

        List<String> lines =
                text(new Migration(List.of(), List.of(open)), false, false).open();

        assertThat(lines).startsWith("left to you, 1 place:").contains("    why  because", "    fix  do it");
        assertThat(lines.get(1)).startsWith("  a.yml:2:3: ").doesNotContain("##", "\u001b");
    }

    private static MigrationText text(Migration migration, boolean applied, boolean locked) {
        return new MigrationText(
                migration, new MigrationText.State(applied, "target/m.patch", false, "smart-crate:", locked));
    }
}
