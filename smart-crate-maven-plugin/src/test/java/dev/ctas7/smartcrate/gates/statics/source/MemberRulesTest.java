// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.manifest.Limits;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SC120 | 10 | warning | a cyclomatic complexity of 11, limit 10
                    SC121 | 15 | note | a cognitive complexity of 16, limit 15
                    SC122 | 4 | warning | a nesting depth of 5, limit 4
                    SC123 | 50 | warning | 51 lines, limit 50
                    SC124 | 6 | warning | 7 parameters, limit 6
                    """)
    void at_its_limit_a_method_passes_and_one_more_is_found(String id, int limit, String severity, String said) {
        Member fits = member("Router", "route", id, limit);
        Member exceeds = member("Router", "route", id, limit + 1);

        assertThat(shown(SourceKind.MAIN, false, fits)).isEmpty();
        assertThat(shown(SourceKind.TEST, false, exceeds))
                .containsExactly(id + " " + severity + " A.java:3:9 demo.Router#route| Router.route has " + said);
    }

    @ParameterizedTest
    @CsvSource({"SC120", "SC121", "SC122", "SC123", "SC124"})
    void what_a_program_wrote_is_not_measured(String id) {
        Member exceeds = member("Router", "route", id, 9_000);

        assertThat(shown(SourceKind.GENERATED, false, exceeds)).isEmpty();
        assertThat(shown(SourceKind.MAIN, true, exceeds)).isEmpty();
    }

    @Test
    void constructors_and_members_of_nested_and_anonymous_types_are_named_as_byte_code_names_them() {
        assertThat(shown(
                        SourceKind.MAIN,
                        false,
                        member("Router$Builder", "<init>", "SC124", 7),
                        member("Router$1", "run", "SC122", 5)))
                .containsExactly(
                        "SC122 warning A.java:3:9 demo.Router$1#run| Router$1.run has a nesting depth of 5, limit 4",
                        "SC124 warning A.java:3:9 demo.Router$Builder#<init>|"
                                + " constructor Router$Builder has 7 parameters, limit 6");
    }

    @Test
    void the_parameters_of_a_compact_constructor_stand_at_its_record() {
        Member implied = new Member("Route", "<init>", 2, 4, 3, 9, 1, 0, 0, 7, true);

        assertThat(shown(SourceKind.MAIN, false, implied)).isEmpty();
    }

    @Test
    void all_are_listed_however_many_since_each_may_be_exempt() {
        Member[] many = IntStream.range(0, 30)
                .mapToObj(i -> member("Router", "m" + i, "SC120", 11))
                .toArray(Member[]::new);

        assertThat(shown(SourceKind.MAIN, false, many)).hasSize(30);
    }

    @Test
    void a_crate_may_choose_its_own_limit() {
        Limits wide = new Limits(200, 100, 50, 11, 15, 4, 50, 6, 20);

        assertThat(new ComplexityRule().check(file(SourceKind.MAIN, false, member("A", "a", "SC120", 11)), wide))
                .isEmpty();
        assertThat(new ComplexityRule().check(file(SourceKind.MAIN, false, member("A", "a", "SC120", 12)), wide))
                .hasSize(1);
    }

    @Test
    void the_rules_are_listed_once_each_in_the_order_of_their_ids() {
        assertThat(SourceRules.all().stream().map(rule -> rule.rule().id()).collect(Collectors.joining(" ")))
                .isEqualTo("SC110 SC111 SC112 SC120 SC121 SC122 SC123 SC124 SC125 SC130 SC141 SC142");
    }

    /** A member over no limit but that of one rule, if the number is. */
    private static Member member(String type, String name, String id, int number) {
        int lines = id.equals("SC123") ? number : 1;
        return new Member(
                type,
                name,
                2,
                1 + lines,
                3,
                9,
                id.equals("SC120") ? number : 1,
                id.equals("SC121") ? number : 0,
                id.equals("SC122") ? number : 0,
                id.equals("SC124") ? number : 0);
    }

    private static SourceFile file(SourceKind kind, boolean generated, Member... members) {
        return new SourceFile("A.java", kind, "demo", 9, List.of(), List.of(), List.of(), ContentHash.UNREAD)
                .withStructure(new Structure(List.of(members), List.of(), false, generated, null));
    }

    private static List<String> shown(SourceKind kind, boolean generated, Member... members) {
        SourceFile file = file(kind, generated, members);
        return SampleCrate.shown(SourceRules.all().stream()
                .flatMap(rule -> rule.check(file, Limits.contract()).stream())
                .toList());
    }
}
