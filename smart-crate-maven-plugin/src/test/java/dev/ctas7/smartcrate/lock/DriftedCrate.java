// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static dev.ctas7.smartcrate.lock.LockFixture.content;
import static dev.ctas7.smartcrate.lock.LockFixture.lock;
import static dev.ctas7.smartcrate.lock.LockFixture.version;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.lock.LockOutcome.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A crate that has drifted from its lock, for tests that try to hide it. */
final class DriftedCrate {
    static final String FILE = "smart-crate.lock";
    static final String OLD = "demo.A#m public void m()";
    static final String NEW = "demo.A#m public int m()";
    static final Lock LOCKED = lock(
            List.of(content("a", 'a')),
            List.of("demo.A public class", "demo.A#gone public void gone()", OLD),
            List.of("g:a " + version(1)));
    static final Lock DRIFTED = lock(
            List.of(content("a", 'b')),
            List.of("demo.A public class", "demo.A#added public void added()", NEW),
            List.of("g:a " + version(2), "g:b " + version(1)));

    private DriftedCrate() {}

    /** What the goal lock does where the manifest names that file. */
    static LockOutcome lockAt(Path module, String file, Lock current, String artifact) throws IOException {
        CrateFacts facts =
                LockFixture.facts(new CrateIdentity("g", artifact, "1", "jar"), LockReader.read(module, file), current);
        return LockCommand.run(facts, module, List.of());
    }

    /** The refusal of the goal lock over the drifted crate. */
    static Refused refused(Path module, String file) throws IOException {
        return (Refused) lockAt(module, file, DRIFTED, "demo");
    }
}
