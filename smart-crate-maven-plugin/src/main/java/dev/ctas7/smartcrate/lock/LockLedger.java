// SPDX-License-Identifier: Apache-2.0
// LOCK_PROVE_ACKNOWLEDGED_LINES
package dev.ctas7.smartcrate.lock;

import dev.ctas7.foundation.hash.TrivariateHash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Proves that interface and dependency lines are those that the lock began with and those that a person acknowledged.
 *
 * <p>Taking every acknowledgement back must lead to the lines that the lock was created with, of which the file keeps
 * the hash. That hash never changes, so that a merge of two branches fits as well, while a line edited by hand, or an
 * acknowledgement that is gone, does not.
 */
final class LockLedger {
    /** What {@code lock} must never move; content is its to refresh. */
    private static final List<LockPart> KEPT = List.of(LockPart.INTERFACE, LockPart.DEPENDENCY);

    private final Map<String, Optional<String>> first = new TreeMap<>();
    private final Map<String, Set<Optional<String>>> accepted = new TreeMap<>();

    private LockLedger(List<Acknowledgement> acknowledgements) {
        for (Acknowledgement one : acknowledgements) {
            Set<Optional<String>> known = accepted.computeIfAbsent(one.change(), change -> new HashSet<>());
            if (known.isEmpty()) {
                first.put(one.change(), Optional.ofNullable(one.before()));
                // A merge of two branches may have kept neither of what they accepted.
                known.add(Optional.ofNullable(one.before()));
            }
            known.add(Optional.ofNullable(one.after()));
        }
    }

    /** The hash that a document's lines must lead back to. */
    static String origin(String crate, Lock lock, List<Acknowledgement> acknowledgements) {
        return new LockLedger(acknowledgements).origin(crate, lock);
    }

    /** Why the lines are not what was acknowledged, as a fact without a full stop; empty when they are. */
    static Optional<String> objection(LockDocument document) {
        LockLedger ledger = new LockLedger(document.acknowledgements());
        return ledger.unexplained(document.lock())
                .map(change -> change + " is not as its last acknowledgement says")
                .or(() -> ledger.origin(document.crate(), document.lock()).equals(document.origin())
                        ? Optional.empty()
                        : Optional.of("[interface] or [dependency] has changed without an acknowledgement"));
    }

    private Optional<String> unexplained(Lock lock) {
        Map<String, String> values = new TreeMap<>();
        for (LockPart part : KEPT) {
            LockComparison.byKey(part, part.of(lock).lines())
                    .forEach((key, value) -> values.put(part.word() + ":" + key, value));
        }
        return accepted.entrySet().stream()
                .filter(entry -> isKept(entry.getKey()))
                .filter(entry -> !entry.getValue().contains(Optional.ofNullable(values.get(entry.getKey()))))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isKept(String change) {
        return KEPT.stream().anyMatch(part -> change.startsWith(part.word() + ":"));
    }

    private String origin(String crate, Lock lock) {
        List<String> lines = new ArrayList<>();
        for (LockPart part : KEPT) {
            String prefix = part.word() + ":";
            Map<String, String> values =
                    LockComparison.byKey(part, part.of(lock).lines());
            first.forEach((change, before) -> {
                if (change.startsWith(prefix)) {
                    String key = change.substring(prefix.length());
                    values.remove(key);
                    before.ifPresent(value -> values.put(key, value));
                }
            });
            values.forEach((key, value) -> lines.add(prefix + key + " " + value));
        }
        byte[] canonical = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        byte[] schema = LockPart.SCHEMA.getBytes(StandardCharsets.UTF_8);
        return TrivariateHash.of("origin " + crate, canonical, schema).toBase96();
    }
}
