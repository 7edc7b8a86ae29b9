// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockReaderTest {
    private static final String GOOD = LockFile.format(LockDocument.of("demo", LockFixture.lock()));
    private static final String RESTORE = "Restore the file from git, or delete it and run: mvn smart-crate:lock";

    @TempDir
    private Path module;

    @Test
    void a_lock_is_absent_or_present() throws IOException {
        assertThat(LockReader.read(module, "smart-crate.lock"))
                .isEqualTo(new LockState.Absent("smart-crate.lock", false));

        Files.writeString(module.resolve("smart-crate.lock"), GOOD);

        LockState read = LockReader.read(module, "smart-crate.lock");
        assertThat(read).isInstanceOf(LockState.Present.class);
        assertThat(((LockState.Present) read).lock()).isEqualTo(LockFixture.lock());
    }

    @Test
    void a_place_that_is_no_file_of_the_module_is_one_finding() throws IOException {
        Files.createDirectory(module.resolve("folder"));
        Files.createSymbolicLink(module.resolve("link"), module.resolve("folder"));

        assertOne(LockReader.read(module, "../x"), 1, 1, "lock '../x' lies outside the module");
        assertOne(LockReader.read(module, "folder"), 1, 1, "lock 'folder' is a folder, not a file");
        assertOne(LockReader.read(module, "link"), 1, 1, "lock 'link' is a symbolic link, which is not followed");
        assertOne(LockReader.read(module, "a\0b"), 1, 1, "lock 'a\0b' is no file name on this system");
        assertThat(LockReader.read(module, " ")).isEqualTo(new LockState.Absent("smart-crate.lock", false));
    }

    @Test
    void sixteen_mebibytes_is_the_limit() throws IOException {
        Files.writeString(module.resolve("x.lock"), GOOD + "#".repeat((16 << 20) - GOOD.getBytes(UTF_8).length));
        assertThat(LockReader.read(module, "x.lock")).isInstanceOf(LockState.Present.class);

        Files.writeString(module.resolve("x.lock"), GOOD + "#".repeat((16 << 20) + 1 - GOOD.getBytes(UTF_8).length));
        assertOne(LockReader.read(module, "x.lock"), 1, 1, "lock 'x.lock' is 16777217 bytes long, limit 16777216");
    }

    @Test
    void a_merge_conflict_is_told_at_its_line() {
        Finding found = one(GOOD.replace("\n[interface]\n", "\n<<<<<<< HEAD\n=======\n>>>>>>> other\n[interface]\n"));

        assertThat(found.where()).isEqualTo(new Location("x.lock", 13, 1));
        assertThat(found.what()).isEqualTo("lock has a merge conflict here");
        assertThat(found.why())
                .isEqualTo("A lock that cannot be read holds nothing that the crate could be compared with.");
        assertThat(found.fix())
                .isEqualTo("Resolve the sources, then run: mvn compile smart-crate:lock, which merges both sides");
        assertThat(found.rule().id()).isEqualTo("SC201");
    }

    @Test
    void text_that_is_no_toml_is_told_at_its_first_place() {
        Finding found = one(GOOD.replace("schema = ", "schema "));

        assertThat(found.where()).isEqualTo(new Location("x.lock", 4, 8));
        assertThat(found.what()).startsWith("lock is not TOML: Unexpected");
        assertThat(found.fix()).isEqualTo(RESTORE);
        assertThat(one("a = " + "[".repeat(100_000)).what())
                .startsWith("lock is not TOML: Nesting is too deep (more than 8 levels of tables and arrays)");
        assertOne(LockParser.parse("x.lock", new byte[] {'a', (byte) 0xff}), 1, 1, "lock is not UTF-8 text");
        assertThat(one("a = 1\0").what()).startsWith("lock is not TOML: ");
    }

    @Test
    void a_newer_schema_is_for_a_newer_plugin() {
        Finding found = one(GOOD.replace("schema = \"1\"", "schema = \"2\""));

        assertThat(found.where()).isEqualTo(new Location("x.lock", 4, 1));
        assertThat(found.what()).isEqualTo("lock schema is '2' but this plugin reads '1'");
        assertThat(found.fix()).isEqualTo("Build with the version of the plugin that wrote the lock, or a newer one");
    }

    @Test
    void every_table_that_is_not_ours_is_told_at_its_place() {
        List<Finding> found = findings("""
                schema = "1"
                crate = 7
                extra = 1
                acknowledgement = [{change = "x", reason = " ", date = "today"}, 5]
                [content]
                hash = "x"
                lines = ["a b", 3, "a c", ""]
                more = 1
                [interface]
                hash = "x"
                lines = "none"
                """);

        assertThat(found)
                .extracting(finding ->
                        finding.where().line() + ":" + finding.where().column() + " " + finding.what())
                .containsExactlyInAnyOrder(
                        "3:1 lock has a key 'extra' that this plugin does not know",
                        "2:1 lock crate is not a text",
                        "8:1 lock has a key 'content.more' that this plugin does not know",
                        "7:17 lock content.lines holds something that is no line of text",
                        "7:27 lock content.lines holds something that is no line of text",
                        "11:1 lock interface.lines is not a list of strings",
                        "1:1 lock has no table [dependency]",
                        "1:1 lock has no table [intent], which drift is measured from",
                        "1:1 lock has no table [origin]",
                        "4:35 lock acknowledgement.reason is not a text",
                        "4:20 lock acknowledgement.date is not a date like 2026-11-21",
                        "4:66 lock acknowledgement is not a list of tables");
    }

    @Test
    void a_key_that_stands_twice_is_told() {
        Finding found = one(GOOD.replace("]\n\n[dependency]", "  \"demo.Router#route other\",\n]\n\n[dependency]"));

        assertThat(found.where()).isEqualTo(new Location("x.lock", 17, 3));
        assertThat(found.what()).isEqualTo("lock interface.lines holds 'demo.Router#route' twice");
    }

    @Test
    void a_formatter_may_have_gone_over_a_small_lock() {
        String formatted = GOOD.replace("  \"demo.Router", "\"demo.Router")
                .replace(" = ", "=")
                .replace("\",\n]", "\" ]");
        assertThat(LockLines.read(formatted)).isEqualTo(new LockLines.Reading(null, 4));

        LockState read = LockParser.parse("x.lock", formatted.getBytes(UTF_8));

        assertThat(((LockState.Present) read).lock()).isEqualTo(LockFixture.lock());
        String commented = GOOD.replace("\n", "\r\n") + "\r\n# a word\r\n";
        assertThat(LockLines.read(commented).document()).isNotNull();
    }

    @Test
    void a_large_lock_of_another_form_is_told_where_it_begins_to_differ() {
        String filled = GOOD + "#".repeat((1 << 18) - GOOD.length() - 11);
        assertThat(one(filled + "\nextra = 1\n").what())
                .isEqualTo("lock has a key 'origin.extra' that this plugin does not know");

        Finding found = one(filled + "\nextra = 1\n#");

        assertThat(found.what()).isEqualTo("lock is not as mvn smart-crate:lock writes it from here on");
        assertThat(found.where()).isEqualTo(new Location("x.lock", 32, 1));
        assertThat(one("[[a]]\n".repeat(2_000_000)).where().line()).isEqualTo(1);
    }

    @Property(tries = 1000)
    void damage_of_any_kind_is_read_or_told(@ForAll @Size(min = 1, max = 20) List<Integer> places, @ForAll byte value) {
        byte[] bytes = GOOD.getBytes(UTF_8);
        for (int place : places) {
            bytes[Math.floorMod(place, bytes.length)] = value;
        }

        LockState state = LockParser.parse("x.lock", bytes);

        LockDocument lines = LockLines.read(new String(bytes, UTF_8)).document();
        if (lines != null && state instanceof LockState.Present) {
            assertThat(LockParser.parseToml("x.lock", new String(bytes, UTF_8)))
                    .isEqualTo(new LockState.Present("x.lock", lines));
        }
        if (state instanceof LockState.Unreadable unreadable) {
            assertThat(unreadable.findings()).isNotEmpty();
        }
    }

    private static Finding one(String text) {
        List<Finding> findings = findings(text);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> findings(String text) {
        LockState state = LockParser.parse("x.lock", text.getBytes(UTF_8));
        assertThat(state).isInstanceOf(LockState.Unreadable.class);
        return ((LockState.Unreadable) state).findings();
    }

    private static void assertOne(LockState state, int line, int column, String what) {
        assertThat(state).isInstanceOf(LockState.Unreadable.class);
        List<Finding> findings = ((LockState.Unreadable) state).findings();
        assertThat(findings).extracting(Finding::what).containsExactly(what);
        assertThat(findings.get(0).where()).isEqualTo(new Location(state.file(), line, column));
    }
}
