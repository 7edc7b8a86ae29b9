// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.heartbeat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.SomeCrate;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmuggledClassesTest {
    private static SomeCrate with(String name) {
        return new SomeCrate().withClass(SomeCrate.classFile(name));
    }

    private static ClassFile from(String sourceFile) {
        return new ClassFile(
                "demo/Odd.class", "demo.Odd", sourceFile, List.of(), false, false, List.of(), List.of(), List.of());
    }

    @Test
    void a_class_without_a_source_is_smuggled_but_accuses_nobody_else() {
        SomeCrate crate = with("demo.Evil");

        assertThat(Judging.objections(crate)).containsExactly("SC010 class demo.Evil has no source among the module's");
        assertThat(Judging.findings(crate).get(0).where().file()).isEqualTo("demo/Evil.class");
        assertThat(Judging.unauthorized(crate)).isEmpty();
    }

    @Test
    void its_inner_classes_are_told_in_the_same_breath() {
        SomeCrate crate = with("demo.Evil")
                .withClass(SomeCrate.classFile("demo.Evil$1"))
                .withClass(SomeCrate.classFile("demo.Evil$In"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC010 class demo.Evil has no source among the module's, nor have 2 below it");
    }

    @Test
    void a_source_in_another_package_is_another_class() {
        assertThat(Judging.objections(with("other.Main")))
                .containsExactly("SC010 class other.Main has no source among the module's");
    }

    @Test
    void a_test_source_is_no_source_of_a_main_class() {
        SomeCrate crate = with("demo.Helped").source(SomeCrate.source("src/test/java/demo/Helped.java", "Helped"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC010 class demo.Helped has no source among the module's");
    }

    @Test
    void a_generated_source_is_a_source() {
        SomeCrate crate = with("demo.Made")
                .source(SomeCrate.source("target/generated-sources/demo/Made.java", SourceKind.GENERATED, "Made"));

        assertThat(Judging.objections(crate)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo.Main$1", "demo.Main$1Local", "demo.Main$1Local$Deep", "demo.Main$2$1"})
    void anonymous_and_local_classes_belong_to_their_outer_class(String name) {
        assertThat(Judging.objections(with(name))).isEmpty();
    }

    @Test
    void a_second_type_of_a_file_and_a_dollar_in_a_name_are_declared_like_any_other() {
        SomeCrate crate = with("demo.Beside")
                .withClass(SomeCrate.classFile("demo.My$Type"))
                .withClass(SomeCrate.classFile("demo.My$Type$1"))
                .source(SomeCrate.source("src/main/java/demo/Two.java", "Two", "Beside", "My$Type"));

        assertThat(Judging.objections(crate)).isEmpty();
    }

    @Test
    void a_nested_type_that_no_source_declares_is_a_warning() {
        SomeCrate crate = with("demo.Main$Builder").withClass(SomeCrate.classFile("demo.Main$Builder$1"));

        assertThat(Judging.objections(crate))
                .containsExactly("SC016 nested class demo.Main$Builder is not in the source of its outer class, "
                        + "and no other processor is recorded");
        assertThat(Judging.findings(crate).get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(Judging.findings(crate).get(0).where().file()).isEqualTo("src/main/java/demo/Main.java");
    }

    @Test
    void a_nested_type_may_come_from_a_processor_that_the_proof_records() {
        ClaimedProof recorded = new ClaimedProof(
                "demo", true, SomeCrate.proofRecord("demo", "1.0", "lombok.launch.Processor"), "", true);

        assertThat(Judging.objections(with("demo.Main$Builder").proof(recorded)))
                .isEmpty();
        assertThat(Judging.objections(with("demo.Evil").proof(recorded)))
                .containsExactly("SC010 class demo.Evil has no source among the module's");
    }

    @ParameterizedTest
    @CsvSource({"demo.Gen*, demo.Generated", "*, demo.Anything$Else", "demo.?vil, demo.Evil"})
    void the_manifest_lists_exceptions(String pattern, String name) {
        assertThat(Judging.objections(with(name).manifest("maven.generated_classes", List.of(pattern))))
                .isEmpty();
    }

    @Test
    void an_exception_for_others_is_none_for_this_class() {
        assertThat(Judging.objections(with("demo.Evil").manifest("maven.generated_classes", List.of("demo.Gen*"))))
                .containsExactly("SC010 class demo.Evil has no source among the module's");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odd.kt", "build.kts", "Odd.groovy", "Odd.scala"})
    void classes_of_other_languages_cannot_be_traced_and_are_accepted(String sourceFile) {
        assertThat(Judging.objections(new SomeCrate().withClass(from(sourceFile))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odd.java", "Odd.kt.java", "kt"})
    void a_class_that_says_java_must_be_declared(String sourceFile) {
        assertThat(Judging.objections(new SomeCrate().withClass(from(sourceFile))))
                .containsExactly("SC010 class demo.Odd has no source among the module's");
    }

    @Test
    void descriptors_need_their_own_files() {
        SomeCrate crate = with("demo.package-info").withClass(SomeCrate.classFile("module-info"));

        assertThat(Judging.objections(crate))
                .containsExactly(
                        "SC010 class demo.package-info has no source among the module's",
                        "SC010 class module-info has no source among the module's");
    }
}
