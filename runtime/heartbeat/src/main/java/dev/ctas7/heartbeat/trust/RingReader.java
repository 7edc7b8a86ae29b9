// SPDX-License-Identifier: Apache-2.0
// RING_AUTHORIZE_LISTED_KEYS
package dev.ctas7.heartbeat.trust;

import dev.ctas7.foundation.heartbeat.HeartbeatSubjects;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;

/**
 * Reads the text of a key ring, or of a file with a single sealing key, and tells all that is wrong with it at once.
 */
final class RingReader {
    private static final int MOST_DEPTH = 8;
    private static final String KEYS = "keys";
    private static final String SEALS = "seals";
    private static final String REQUIRE_SEAL = "require_seal";

    private final RingProblems problems;
    private final Map<String, VerifyingKey> keys = new HashMap<>();
    private final Map<String, SealingKey> seals = new HashMap<>();

    private RingReader(Path file) {
        this.problems = new RingProblems(file);
    }

    /** Reads a key ring. */
    static Ring read(Path file, String text) throws TrustException {
        RingReader reader = new RingReader(file);
        RingTable root = reader.root(text);
        root.allow(Set.of(KEYS, SEALS, REQUIRE_SEAL));
        reader.entries(root, KEYS, reader::key);
        reader.entries(root, SEALS, reader::seal);
        reader.problems.throwIfAny();
        // Without signatures the seal is all that tells friend from stranger.
        boolean requireSeal = root.flag(REQUIRE_SEAL) || reader.keys.isEmpty();
        if (reader.seals.isEmpty() && requireSeal) {
            reader.problems.add(
                    null,
                    reader.keys.isEmpty()
                            ? "there is no [keys.ID] and no [seals.ID]; a ring without keys would believe nobody"
                            : "require_seal is true but there is no [seals.ID]; add the sealing key");
        }
        reader.problems.throwIfAny();
        return new Ring(reader.keys, reader.seals, requireSeal);
    }

    /** Reads a file with one sealing key and nothing else. */
    static SealingKey readSeal(Path file, String text) throws TrustException {
        RingReader reader = new RingReader(file);
        RingTable root = reader.root(text);
        root.allow(Set.of(SEALS));
        reader.entries(root, SEALS, reader::seal);
        if (reader.seals.size() != 1) {
            reader.problems.add(
                    null,
                    "there are " + reader.seals.size() + " [seals.ID] but one must be there: the one to seal with");
        }
        reader.problems.throwIfAny();
        return reader.seals.values().iterator().next();
    }

    /** What is done with one entry of a table of keys. */
    @FunctionalInterface
    private interface Entry {
        void read(String id, RingTable entry);
    }

    private RingTable root(String text) throws TrustException {
        TomlParseResult result = Toml.parse(text, TomlParseOptions.sourceless().withMaxNestingDepth(MOST_DEPTH));
        for (TomlParseError error : result.errors()) {
            problems.add(error.position(), "TOML: " + error.getMessage());
        }
        problems.throwIfAny();
        return new RingTable("", result, null, problems);
    }

    private void entries(RingTable root, String name, Entry each) {
        RingTable table = root.table(name);
        if (table == null) {
            return;
        }
        for (String id : table.keys()) {
            RingTable entry = table.table(id);
            if (!KeyId.isKeyId(id)) {
                table.wrong(id, "is no id of a key, which " + KeyId.RULE);
            } else if (entry != null) {
                each.read(id, entry);
            }
        }
    }

    private void key(String id, RingTable entry) {
        entry.allow(Set.of("public_key", "crates", "orchestrator", "not_before", "not_after"));
        Ed25519PublicKeyParameters key = publicKey(entry);
        Set<String> crates = crates(entry);
        boolean orchestrator = entry.flag("orchestrator");
        Instant notBefore = entry.instant("not_before");
        Instant notAfter = entry.instant("not_after");
        if (notBefore != null && notAfter != null && !notBefore.isBefore(notAfter)) {
            entry.wrong("not_after", "must be later than not_before");
        }
        if (!entry.has("crates") && !orchestrator) {
            entry.wrong("crates", "is missing; list the crates that it may sign for, or say orchestrator = true");
        }
        if (key != null) {
            keys.put(id, new VerifyingKey(key, crates, orchestrator, notBefore, notAfter));
        }
    }

    private static @Nullable Ed25519PublicKeyParameters publicKey(RingTable entry) {
        String text = entry.text("public_key");
        if (text == null) {
            if (!entry.has("public_key")) {
                entry.wrong("public_key", "is missing; paste what 'openssl pkey -in KEY -pubout' writes");
            }
            return null;
        }
        try {
            return Ed25519.publicKey(text);
        } catch (IllegalArgumentException e) {
            entry.wrong("public_key", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private static Set<String> crates(RingTable entry) {
        Set<String> crates = entry.texts("crates");
        for (String crate : crates) {
            try {
                if (!crate.equals(VerifyingKey.EVERY_CRATE)) {
                    // Refuses what is no crate's name.
                    Objects.requireNonNull(HeartbeatSubjects.forCrate(crate));
                }
            } catch (IllegalArgumentException e) {
                entry.wrong("crates", "names '" + crate + "', which cannot be a crate's name");
            }
        }
        return crates;
    }

    private void seal(String id, RingTable entry) {
        entry.allow(Set.of("key"));
        String text = entry.text("key");
        if (text == null) {
            if (!entry.has("key")) {
                entry.wrong("key", "is missing; paste what 'openssl rand -base64 32' writes");
            }
            return;
        }
        try {
            byte[] bytes = Pem.base64(text);
            seals.put(id, new SealingKey(id, bytes));
            Arrays.fill(bytes, (byte) 0);
        } catch (IllegalArgumentException e) {
            entry.wrong("key", String.valueOf(e.getMessage()));
        }
    }
}
