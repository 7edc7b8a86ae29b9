// SPDX-License-Identifier: Apache-2.0
// LOCK_HASH_CANONICAL_PART
package dev.ctas7.smartcrate.lock;

import dev.ctas7.foundation.hash.TrivariateHash;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The four parts of a lock, each with its lines and one hash over them. */
public enum LockPart {
    CONTENT,
    INTERFACE,
    DEPENDENCY,
    /** What drift is measured from. It changes with every edit, so being different is no error by itself. */
    INTENT;

    /** The parts that a crate has to match line by line. */
    public static final List<LockPart> MATCHED = List.of(CONTENT, INTERFACE, DEPENDENCY);

    /** Changes with the form of lines or file; an older plugin refuses a newer lock. */
    static final String SCHEMA = "1";

    /** The table's name in the file: {@code content}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** This part of a lock. */
    public Lock.Part of(Lock lock) {
        return switch (this) {
            case CONTENT -> lock.content();
            case INTERFACE -> lock.members();
            case DEPENDENCY -> lock.dependencies();
            case INTENT -> lock.intent();
        };
    }

    /** What a line is about: a path, an API member group, a dependency, a promise. */
    String key(String line) {
        int end = end(line);
        return end < 0 ? line : line.substring(0, end);
    }

    /** What a line says about its key; empty when it has only a key. */
    String value(String line) {
        int end = end(line);
        return end < 0 ? "" : line.substring(end + 1);
    }

    /** Whether the hash in a document is the one of the lines in it. */
    public boolean fits(LockDocument document) {
        Lock.Part part = of(document.lock());
        return part.hash().equals(hash(document.crate(), part.lines()));
    }

    /** The part with sorted lines and the hash that belongs to them. */
    public Lock.Part part(String crate, Collection<String> lines) {
        List<String> sorted = lines.stream().distinct().sorted().toList();
        return new Lock.Part(hash(crate, sorted), sorted);
    }

    /** Trivariate address: what it is of, the canonical bytes, the schema. */
    String hash(String crate, Collection<String> lines) {
        byte[] canonical = String.join("\n", lines.stream().sorted().toList()).getBytes(StandardCharsets.UTF_8);
        byte[] schema = SCHEMA.getBytes(StandardCharsets.UTF_8);
        return TrivariateHash.of(word() + " " + crate, canonical, schema).toBase96();
    }

    /** A path may hold spaces, so its end is found from the right. */
    private int end(String line) {
        return switch (this) {
            case CONTENT -> line.lastIndexOf(" murmur3:");
            case INTERFACE, DEPENDENCY -> line.indexOf(' ');
            case INTENT -> IntentKind.keyEnd(line);
        };
    }
}
