// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.bytecode.LibraryUse;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.SampleCrate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SC131 on uses under another name, and on strings that only byte code shows. */
class ForbiddenUseTest {
    private static final String X = ForbiddenWord.NAME;
    private static final LibraryUse CALL =
            new LibraryUse("lib.Fast", "digest", "lib.Fast extends org." + X + "Digest", "org." + X + "Digest", false);
    private static final LibraryUse FIELD =
            new LibraryUse("lib.Hasher", "<init>", "lib.Hasher has a field of type org." + X, "org." + X, true);

    @Test
    void a_call_and_a_use_under_another_name_say_what_shows_it() {
        SampleCrate crate = new SampleCrate()
                .source("Store.java", SourceKind.MAIN, "package demo; class Store {}")
                .type("demo.Store", CALL, FIELD)
                .type("demo.Other", FIELD)
                .type("demo.Clean");

        assertThat(check(crate))
                .containsExactly(
                        "SC131 error Store.java:1:1 demo.Store| demo.Store calls lib.Fast.digest, which is a XDigest"
                                + " (lib.Fast extends org.XDigest) and 1 more, wanted Murmur3-128 only",
                        "SC131 error demo/Other.class:1:1 demo.Other| demo.Other uses lib.Hasher, which holds a X"
                                + " (lib.Hasher has a field of type org.X), wanted Murmur3-128 only");
    }

    @Test
    void a_class_whose_source_names_the_hash_is_not_told_twice() {
        SampleCrate crate = new SampleCrate()
                .source("Store.java", SourceKind.MAIN, "package demo; import x." + X + "; class Store {}")
                .type("demo.Store", CALL);

        assertThat(check(crate)).isEmpty();
    }

    @Test
    void an_algorithm_in_a_string_is_told_unless_the_source_was_told_of_a_string() {
        SampleCrate crate = new SampleCrate()
                .source("Said.java", SourceKind.MAIN, "package demo; class Said { String s = \"" + X + "-256\"; }")
                .source("Inlined.java", SourceKind.MAIN, "package demo; class Inlined { String s = Names.FAST; }")
                .type("demo.Said", false, "\"" + X + "-256\"")
                .type("demo.Inlined", false, "\"" + X + "-256\"");

        assertThat(check(crate))
                .containsExactly("SC131 error Inlined.java:1:1 demo.Inlined|"
                        + " demo.Inlined refers to \"X-256\", wanted Murmur3-128 only");
    }

    @Test
    void the_generated_proof_may_hold_its_crates_name_and_nothing_else() {
        String name = "demo.Proof";

        assertThat(check(new SampleCrate().proved(name).type(name, false, "\"crate\"")))
                .isEmpty();
        assertThat(check(new SampleCrate().proved(name).type(name, false, "\"" + X + "\"")))
                .hasSize(1);
        assertThat(check(new SampleCrate().proved(name).type(name, CALL))).hasSize(1);
    }

    private static List<String> check(SampleCrate crate) {
        return SampleCrate.shown(new ForbiddenBytecodeRule().check(crate.facts(), Settings.defaults())).stream()
                .map(text -> text.replace(X, "X"))
                .toList();
    }
}
