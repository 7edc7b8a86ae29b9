// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.ROUTE;
import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.present;
import static dev.ctas7.smartcrate.lock.LockFixture.version;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.facts.proof.DependencyFacts;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockCommandTest {
    private static final String FILE = "smart-crate.lock";
    private static final Lock OTHER_CONTENT = LockFixture.lock(
            List.of(content("src/main/java/demo/Router.java", 'b')), List.of(ROUTE), List.of("g:a " + version(1)));

    @TempDir
    private Path module;

    @Test
    void without_a_lock_one_is_created_that_fits() throws IOException {
        LockOutcome outcome = run(new LockState.Absent(FILE, false), lock());

        assertThat(outcome).isEqualTo(new LockOutcome.Created(FILE, 3));
        LockState.Present read = (LockState.Present) LockReader.read(module, FILE);
        assertThat(read.lock()).isEqualTo(lock());
        assertThat(read.document().crate()).isEqualTo("demo");
        assertThat(LockPart.values()).allMatch(part -> part.fits(read.document()));
    }

    @Test
    void a_lock_that_git_knows_is_not_made_anew() throws IOException {
        assertThat(run(new LockState.Absent(FILE, true), lock()))
                .isEqualTo(new Refused(
                        FILE,
                        "git has a smart-crate.lock in its index, so a new one would hide what changed since",
                        "Restore it: git checkout -- smart-crate.lock (or begin anew: git rm --cached smart-crate.lock)",
                        List.of()));
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void a_lock_that_fits_is_not_touched() throws IOException {
        assertThat(run(present(lock()), lock())).isEqualTo(new LockOutcome.Unchanged(FILE));
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void content_is_refreshed_and_told() throws IOException {
        LockOutcome outcome = run(present(lock()), OTHER_CONTENT);

        assertThat(outcome).isEqualTo(new LockOutcome.Refreshed(FILE, LockComparison.compare(lock(), OTHER_CONTENT)));
        assertThat(((LockState.Present) LockReader.read(module, FILE)).lock()).isEqualTo(OTHER_CONTENT);
    }

    @Test
    void hashes_of_merged_lines_are_made_to_fit() throws IOException {
        Lock torn = new Lock(
                lock().content(), new Lock.Part("x", lock().members().lines()), lock().dependencies(), lock().intent());

        assertThat(run(present(torn), lock())).isEqualTo(new LockOutcome.Refreshed(FILE, List.of()));
        assertThat(((LockState.Present) LockReader.read(module, FILE)).lock()).isEqualTo(lock());
    }

    @Test
    void lines_of_other_platforms_stay_when_content_is_refreshed() throws IOException {
        List<String> linux = List.of("n:n:jar:linux-x86_64 platform " + version(1));
        Lock before = LockFixture.lock(List.of(content("a", 'a')), List.of(ROUTE), linux);
        Lock onMac = LockFixture.lock(
                List.of(content("a", 'b')), List.of(ROUTE), List.of("n:n:jar:osx-aarch_64 platform " + version(1)));

        assertThat(run(present(before), onMac)).isInstanceOf(LockOutcome.Refreshed.class);
        Lock after = ((LockState.Present) LockReader.read(module, FILE)).lock();
        assertThat(after).isEqualTo(LockFixture.lock(onMac.content().lines(), List.of(ROUTE), linux));
    }

    @Test
    void an_unacknowledged_change_is_refused_and_no_part_is_written() throws IOException {
        Lock drifted = LockFixture.lock(List.of(content("new", 'b')), List.of(), List.of("g:b " + version(1)));
        String before = LockFile.format(present(lock()).document());
        Files.writeString(module.resolve(FILE), before);

        LockOutcome outcome = run(present(lock()), drifted);

        assertThat(outcome)
                .isEqualTo(new Refused(
                        FILE,
                        "3 change(s) of interface, dependencies or intent nobody has acknowledged",
                        "Accept each: mvn smart-crate:acknowledge"
                                + " -Dsmart-crate.change=interface:demo.Router#route -Dsmart-crate.reason=…",
                        LockUpdate.unacknowledged(lock(), drifted)));
        assertThat(((Refused) outcome).open())
                .extracting(Difference::id)
                .containsExactly("interface:demo.Router#route", "dependency:g:a", "dependency:g:b");
        assertThat(module.resolve(FILE)).hasContent(before);
    }

    @Test
    void a_lock_that_cannot_be_read_is_not_written_over() throws IOException {
        LockState broken = LockParser.parse(FILE, "schema\n".getBytes(UTF_8));

        Refused refused = (Refused) run(broken, lock());

        assertThat(refused.reason()).startsWith("line 1: lock is not TOML: Unexpected");
        assertThat(refused.fix()).isEqualTo("Restore the file from git, or delete it and run: mvn smart-crate:lock");
        assertThat(module.resolve(FILE)).doesNotExist();
    }

    @Test
    void nothing_is_locked_that_was_not_seen_whole() throws IOException {
        ClassFiles none = new ClassFiles(false, List.of(), List.of());
        ClassFiles torn = new ClassFiles(
                true, List.of(LockFixture.type("demo.Router")), List.of(new Unreadable("demo/A.class", "is empty")));
        ClassFiles good = new ClassFiles(true, List.of(LockFixture.type("demo.Router")), List.of());
        DependencyFacts unresolved = LockFixture.dependency("compile", "g:a:jar:1", "");

        assertThat(refused(none, List.of()))
                .containsExactly(
                        "the module has 1 main source(s) but no class files to read its interface from",
                        "Compile first: mvn compile smart-crate:lock");
        assertThat(refused(torn, List.of()))
                .containsExactly(
                        "class file 'demo/A.class' is empty", "Build anew: mvn clean compile smart-crate:lock");
        assertThat(refused(good, List.of(unresolved)))
                .containsExactly(
                        "dependency g:a has no content that can be read",
                        "Resolve it first, in a reactor with: mvn compile smart-crate:lock");
    }

    private List<String> refused(ClassFiles classes, List<DependencyFacts> dependencies) throws IOException {
        CrateFacts plain = LockFixture.facts(new LockState.Absent(FILE, false), lock(), Map.of());
        CrateFacts facts = LockFixture.facts(plain.lock(), lock(), plain.manifest(), classes, dependencies);
        Refused refused = (Refused) LockCommand.run(facts, module, List.of());
        return List.of(refused.reason(), refused.fix());
    }

    private static Lock lock() {
        return LockFixture.lock();
    }

    private LockOutcome run(LockState state, Lock current) throws IOException {
        return LockCommand.run(LockFixture.facts(state, current, Map.of()), module, List.of());
    }
}
