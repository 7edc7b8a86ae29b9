// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextFile.Kind;
import dev.ctas7.smartcrate.facts.source.WordHit;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForbiddenRulesTest {
    private static final String X = ForbiddenWord.NAME;

    @Test
    void imports_names_and_strings_of_main_test_and_generated_sources_are_found() {
        SampleCrate crate = new SampleCrate()
                .source("A.java", SourceKind.MAIN, "import org.x." + X + ";\nclass A { /* " + X + " */ }")
                .source("B.java", SourceKind.TEST, "class B { int " + X + "; }")
                .source("C.java", SourceKind.GENERATED, "class C { String s = \"use " + X + "\"; }")
                .source("D.java", SourceKind.MAIN, "// " + X + "\nclass D {}");

        List<Finding> findings = new EverySourceRule().check(crate.facts(), Settings.defaults());

        assertThat(shown(findings))
                .containsExactly(
                        "SC130 error A.java:1:14 org.x.X| import of org.x.X, wanted Murmur3-128 only",
                        "SC130 error B.java:1:15 X| name X, wanted Murmur3-128 only",
                        "SC130 error C.java:1:27 X| string with X, wanted Murmur3-128 only");
        assertThat(findings.get(0).why())
                .isEqualTo("Two hash algorithms in one system give the same content two addresses that never match.");
        assertThat(findings.get(0).fix())
                .isEqualTo("Use dev.ctas7.foundation.hash.Murmur3, or SHA-256 or HMAC where an attacker matters.");
    }

    @Test
    void the_generated_proof_of_a_crate_that_is_named_so_uses_nothing() {
        String name = "Proof_" + X;
        String text = "package demo; class " + name + " { String crate() { return \"" + X + "\"; } }";
        SampleCrate crate = new SampleCrate()
                .proved("demo." + name)
                .source(name + ".java", SourceKind.GENERATED, text)
                .type("demo." + name, false, "demo." + name, "demo." + name + ".crate");

        assertThat(check(new EverySourceRule(), crate)).isEmpty();
        assertThat(check(new ForbiddenBytecodeRule(), crate)).isEmpty();
    }

    @Test
    void a_class_that_a_proof_names_is_not_free_to_use_the_hash() {
        String name = "Proof_" + X;
        String text = "package demo; class " + name + " {}";
        SampleCrate crate = new SampleCrate()
                .proved("demo." + name)
                .source("src/" + name + ".java", SourceKind.MAIN, text)
                .type("demo." + name, false, "demo." + name, "x." + X);

        assertThat(check(new EverySourceRule(), crate)).hasSize(1);
        assertThat(check(
                        new ForbiddenBytecodeRule(),
                        new SampleCrate().proved("demo." + name).type("demo." + name, false, "demo." + name, "x." + X)))
                .hasSize(1);
    }

    @Test
    void twenty_places_are_listed_and_what_is_beyond_is_counted() {
        String twenty = "class A {\n" + ("int a" + X + ";\n").repeat(20) + "}";
        String more = "class B {\n" + ("int b" + X + ";\n").repeat(25) + "}";

        assertThat(check(new EverySourceRule(), new SampleCrate().source("A.java", SourceKind.MAIN, twenty)))
                .hasSize(20);
        assertThat(check(new EverySourceRule(), new SampleCrate().source("B.java", SourceKind.MAIN, more)))
                .hasSize(21)
                .endsWith("SC130 error B.java:22:5 | X in 5 more place(s), wanted Murmur3-128 only");
    }

    @Test
    void byte_code_is_found_unless_its_source_has_been_told_in_code() {
        SampleCrate crate = new SampleCrate()
                .source("Told.java", SourceKind.MAIN, "package demo; import x." + X + "; class Told { class In {} }")
                .source("Text.java", SourceKind.MAIN, "package demo; class Text { String s = \"" + X + "\"; }")
                .source("Quiet.java", SourceKind.MAIN, "package demo; class Quiet { class In {} }")
                .type("demo.Told", false, "x." + X)
                .type("demo.Told$In", false, "x." + X)
                .type("demo.Text", false, "x." + X)
                .type("demo.Quiet$In", false, "x." + X + ".hash", "x." + X, "y." + X)
                .type("demo.NoSource", false, "x." + X)
                .type("demo.Clean", false);

        assertThat(check(new ForbiddenBytecodeRule(), crate))
                .containsExactly(
                        "SC131 error Text.java:1:1 demo.Text| demo.Text refers to x.X, wanted Murmur3-128 only",
                        "SC131 error Quiet.java:1:1 demo.Quiet$In|"
                                + " demo.Quiet$In refers to x.X.hash and 2 more, wanted Murmur3-128 only",
                        "SC131 error demo/NoSource.class:1:1 demo.NoSource|"
                                + " demo.NoSource refers to x.X, wanted Murmur3-128 only");
    }

    @Test
    void dependencies_of_any_scope_are_found_by_group_or_artifact() {
        SampleCrate crate = new SampleCrate()
                .dependency("io.github.rctcwyvrn", "bla" + "ke3", "compile")
                .dependency("org." + X, "jni", "test")
                .dependency("commons-codec", "commons-codec", "compile")
                .dependency("org.blake2", "blake2b-32", "compile");

        List<Finding> findings = new ForbiddenDependencyRule().check(crate.facts(), Settings.defaults());

        assertThat(SampleCrate.shown(findings))
                .containsExactly(
                        "SC132 error pom.xml:1:1 io.github.rctcwyvrn:%1$s| dependency io.github.rctcwyvrn:%1$s:1.0 (compile), wanted Murmur3-128 only"
                                .formatted("bla" + "ke3"),
                        "SC132 error pom.xml:1:1 org.%1$s:jni| dependency org.%1$s:jni:1.0 (test), wanted Murmur3-128 only"
                                .formatted(X));
        assertThat(findings.get(1).fix())
                .isEqualTo("Remove it; mvn dependency:tree -Dincludes=org." + X + ":jni shows who brings it.");
    }

    @Test
    void texts_are_found_by_content_and_by_name_but_the_manifest_is_left_alone() {
        List<WordHit> hits = List.of(new WordHit(3, 7, X, WordHit.Place.TEXT));
        SampleCrate crate = new SampleCrate()
                .text(new TextFile("Dockerfile", Kind.DOCKERFILE, hits, List.of(), ContentHash.UNREAD))
                .text(new TextFile("lib/lib" + X + ".so", Kind.RESOURCE, List.of(), List.of(), ContentHash.UNREAD))
                .text(new TextFile("smart-crate.toml", Kind.RESOURCE, hits, List.of(), ContentHash.UNREAD))
                .text(new TextFile(X + "/ok.txt", Kind.RESOURCE, List.of(), List.of(), ContentHash.UNREAD));

        assertThat(check(new ForbiddenTextRule(), crate))
                .containsExactly(
                        "SC133 error Dockerfile:3:7 X| text with X, wanted Murmur3-128 only",
                        "SC133 error lib/libX.so:1:1 libX.so| file named libX.so, wanted Murmur3-128 only");
    }

    private static List<String> check(StaticRule rule, SampleCrate crate) {
        return shown(rule.check(crate.facts(), Settings.defaults()));
    }

    private static List<String> shown(List<Finding> findings) {
        return SampleCrate.shown(findings).stream()
                .map(text -> text.replace(X, "X"))
                .toList();
    }
}
