// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.facts.effects.EffectRow.Level;
import dev.ctas7.smartcrate.facts.effects.EffectRow.Releases;
import dev.ctas7.smartcrate.model.Effect;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTableTextTest {
    private static final String SOURCE = "source a page\n";

    @Test
    void a_row_is_what_its_line_and_the_lines_above_it_say() {
        List<EffectRow> rows = read("""
                # a remark
                source a page
                class demo.Store demo.Box since 21
                  # another
                  save(String,int[],demo.Key) = network filesystem-write
                """);

        assertThat(rows)
                .hasSize(2)
                .first()
                .isEqualTo(new EffectRow(
                        "table.txt:5",
                        Level.METHOD,
                        "demo.Store",
                        "save(Ljava/lang/String;[ILdemo/Key;)",
                        Set.of(Effect.NETWORK, Effect.FILESYSTEM_WRITE),
                        new Releases(21, Releases.ALL.until()),
                        "a page"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    tree demo = pure                      | TREE    | demo      | ''
                    package demo since 24 until 26 = time | PACKAGE | demo      | ''
                    class demo.Box = random               | CLASS   | demo.Box  | ''
                    """)
    void each_keyword_has_its_level(String line, Level level, String owner, String member) {
        EffectRow row = read(SOURCE + line).get(0);

        assertThat(row.level()).isEqualTo(level);
        assertThat(row.owner()).isEqualTo(owner);
        assertThat(row.member()).isEqualTo(member);
    }

    @Test
    void members_are_fields_constructors_and_methods() {
        List<EffectRow> rows = read(SOURCE + "class demo.Box\n  new() new open = time\n  field IN OUT = logging");

        assertThat(rows)
                .extracting(EffectRow::key)
                .containsExactly(
                        "METHOD demo.Box <init>()",
                        "METHOD demo.Box <init>",
                        "METHOD demo.Box open",
                        "FIELD demo.Box IN",
                        "FIELD demo.Box OUT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    class demo.Box = disk         | 'disk' is no effect
                    class demo.Box =              | no effect is said; 'pure' says that there is none
                    package demo                  | no effect is said; 'pure' says that there is none
                    package = pure                | nothing is named
                    = pure                        | nothing is named
                    klass demo.Box = pure         | 'klass' is none of source, tree, package, class
                    class demo.Box since x = pure | 'x' is no release
                    """)
    void a_broken_line_is_said_with_its_place(String line, String problem) {
        assertThatThrownBy(() -> read(SOURCE + line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table.txt:2: " + problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    open(a = pure     | 'open(a' is no method; parameters go without blanks
                    (int) = pure      | '(int)' is no method; parameters go without blanks
                    open(int,) = pure | 'open(int,)' has a parameter without a name
                    open([]) = pure   | 'open([])' has a parameter without a name
                    field = pure      | nothing is named
                    open              | no effect is said; 'pure' says that there is none
                    """)
    void a_broken_member_is_said_with_its_place(String member, String problem) {
        assertThatThrownBy(() -> read(SOURCE + "class demo.Box\n  " + member))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table.txt:3: " + problem);
    }

    @Test
    void rows_need_a_source_and_members_a_class() {
        assertThatThrownBy(() -> read("package demo = pure")).hasMessage("table.txt:1: a row before any source");
        assertThatThrownBy(() -> read(SOURCE + "  open = pure")).hasMessage("table.txt:2: a member without a class");
        assertThatThrownBy(() -> new EffectTable(
                        List.of(EffectTableFile.of("table.txt", SOURCE + "package demo = pure\npackage demo = time"))))
                .hasMessage("table.txt:3: demo  was said before");
        assertThatThrownBy(() -> read(SOURCE + "class demo.Box = pure\nsource another page\n  open = pure"))
                .hasMessage("table.txt:4: a member without a class");
    }

    @Test
    void the_same_is_not_said_twice() {
        String text = SOURCE + "class demo.Box\n  open = time\n  close open = pure";
        EffectTable table = new EffectTable(List.of(EffectTableFile.of("table.txt", text)));

        assertThatThrownBy(() -> table.of(CodeUse.Kind.VIRTUAL, new CodeName("demo.Box", "open", "()V")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table.txt:4: demo.Box open was said before");
    }

    @Property
    void any_text_gives_rows_or_says_where_it_is_broken(@ForAll String text) {
        try {
            assertThat(read(SOURCE + text))
                    .allSatisfy(row -> assertThat(row.source()).isNotEmpty());
        } catch (IllegalStateException e) {
            assertThat(e).hasMessageStartingWith("table.txt:");
        }
    }

    private static List<EffectRow> read(String text) {
        return new EffectTableText("table.txt").read(text.lines().toList());
    }
}
