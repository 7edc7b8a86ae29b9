// SPDX-License-Identifier: Apache-2.0
// STORE_DEFINE_ENTRY_CONTRACT
package dev.ctas7.heartbeat.bus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A small store that all machines of one bus share: JetStream's key-value, or memory inside one process.
 *
 * <p>Safe for use by several threads. Every call may wait for a server, up to a few seconds; an {@link IOException}
 * means that nobody knows whether it happened. Keys are {@code [A-Za-z0-9_.-]+} without a dot at either end.
 */
public interface KeyValue {
    /** The newest value of a key; empty when there is none, or it expired or was deleted. */
    Optional<Entry> get(String key) throws IOException;

    /**
     * Writes a key that has no value.
     *
     * @return its revision, or empty when another was first
     */
    OptionalLong create(String key, byte[] value) throws IOException;

    /**
     * Writes a key whose newest revision is the given one.
     *
     * @return its new revision, or empty when another was first
     */
    OptionalLong update(String key, byte[] value, long revision) throws IOException;

    /** Writes a key whatever it holds. */
    void put(String key, byte[] value) throws IOException;

    /** Deletes a key; nothing happens when it has no value. */
    void delete(String key) throws IOException;

    /** The keys that have a value, in no order. */
    List<String> keys() throws IOException;

    /** A value as it was stored. */
    final class Entry {
        private final byte[] value;
        private final long revision;

        /** An entry; the bytes are not copied. */
        public Entry(byte[] value, long revision) {
            this.value = value;
            this.revision = revision;
        }

        /** The bytes; not to be changed. */
        public byte[] value() {
            return value;
        }

        /** Grows with each change of the bucket. */
        public long revision() {
            return revision;
        }
    }
}
