// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String REVIEWED = """
            # The semantic lock: what this crate was when a person last looked. Review a change here like one of the code.
            # "mvn smart-crate:lock" creates this file and refreshes [content]; "mvn smart-crate:acknowledge" accepts a
            # change of [interface] or [dependency], or drift from [intent], with its reason. Not for editing: hashes cover it.
            schema = "1"
            crate = "demo"

            [content]
            hash = %s
            lines = [
              "src/a \\"x\\"\\\\.txt murmur3:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa sha256:%s",
              "src/b.txt murmur3:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb sha256:%s",
            ]

            [interface]
            hash = %s
            lines = [
              "demo.Router#route public void route()",
            ]

            [dependency]
            hash = %s
            lines = []

            [intent]
            hash = %s
            lines = [
              "effect network",
            ]

            [origin]
            hash = "begun"

            [[acknowledgement]]
            change = "interface:demo.Router#route"
            before = "a \\"b\\""
            after = ""
            reason = "callers asked"
            date = 2026-11-21
            """;

    @Test
    void a_lock_is_text_for_a_reviewer() {
        Lock lock = LockFixture.lock(
                List.of(LockFixture.content("src/b.txt", 'b'), LockFixture.content("src/a \"x\"\\.txt", 'a')),
                List.of(LockFixture.ROUTE),
                List.of(),
                List.of("effect network"));
        Acknowledgement accepted =
                new Acknowledgement("interface:demo.Router#route", "a \"b\"", "", "callers asked", DAY);

        String text = LockFile.format(new LockDocument("demo", lock, "begun", List.of(accepted), Map.of()));

        assertThat(text)
                .isEqualTo(REVIEWED.formatted(
                        LockText.quoted(lock.content().hash()),
                        "a".repeat(64),
                        "b".repeat(64),
                        LockText.quoted(lock.members().hash()),
                        LockText.quoted(lock.dependencies().hash()),
                        LockText.quoted(lock.intent().hash())));
    }

    @Test
    void every_entry_keeps_its_line() {
        LockDocument read = LockFixture.present(LockFixture.lock()).document();

        assertThat(read.line(LockPart.CONTENT, "src/main/java/demo/Router.java"))
                .isEqualTo(10);
        assertThat(read.line(LockPart.INTERFACE, "demo.Router#route")).isEqualTo(16);
        assertThat(read.line(LockPart.INTERFACE, "demo.New")).isEqualTo(14);
        assertThat(read.line(LockPart.DEPENDENCY, "g:a")).isEqualTo(22);
        assertThat(LockDocument.of("demo", LockFixture.lock()).line(LockPart.DEPENDENCY, "g:a"))
                .isEqualTo(1);
    }

    /** As a process leaves it that was killed between its two steps. */
    @Test
    void half_a_new_lock_beside_it_does_not_count(@TempDir Path module) throws IOException {
        String whole = LockFile.format(LockDocument.of("demo", LockFixture.lock()));
        Files.writeString(module.resolve(LockFile.NAME), whole);
        Files.writeString(module.resolve(".smart-crate.lock.7.tmp"), whole.substring(0, whole.length() / 2));

        assertThat(((LockState.Present) LockReader.read(module, LockFile.NAME)).lock())
                .isEqualTo(LockFixture.lock());
    }

    @Test
    void what_a_reviewer_cannot_see_is_written_as_its_code() {
        assertThat(LockText.quoted("a\u202eb\n\u0000\u00a0\ud800ü😀"))
                .isEqualTo("\"a\\u202Eb\\u000A\\u0000\\u00A0\\uFFFDü😀\"");
    }

    @Property(tries = 300)
    void what_was_written_is_read(@ForAll String path, @ForAll String member, @ForAll String reason) {
        // Halves of surrogate pairs are no text; the file has U+FFFD for them.
        String clean = (path + member + reason).replaceAll("\\p{Cs}", "");
        Acknowledgement accepted = new Acknowledgement("x" + clean, clean, null, "y" + clean, DAY);
        Lock lock = LockFixture.lock(
                List.of(LockFixture.content("p" + clean, 'c')),
                List.of("m " + clean),
                List.of("g:a " + LockFixture.version(2)),
                List.of("header p" + clean + " A_COMPUTE_B_C", "edge a b"));
        LockDocument written = new LockDocument("demo" + clean, lock, "z" + clean, List.of(accepted), Map.of());

        LockState read = LockParser.parse("x.lock", LockFile.format(written).getBytes(UTF_8));

        assertThat(read).isInstanceOf(LockState.Present.class);
        LockDocument document = ((LockState.Present) read).document();
        assertThat(new LockDocument(
                        document.crate(), document.lock(), document.origin(), document.acknowledgements(), Map.of()))
                .isEqualTo(written);
        assertThat(LockFile.format(document)).isEqualTo(LockFile.format(written));
        assertThat(LockParser.parseToml("x.lock", LockFile.format(written))).isEqualTo(read);
    }
}
