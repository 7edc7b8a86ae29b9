// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.KeyValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** A store in memory whose clock and whose failures a test sets. */
final class ExpiringStore implements KeyValue {
    /** Milliseconds that tests move; also what they give to whom they test. */
    final AtomicLong millis = new AtomicLong(1_000_000);

    private final Map<String, Stored> entries = new TreeMap<>();
    private final long expiryMs;
    private long revision;

    /** While true, nothing answers. */
    boolean silent;

    /** While true, the next write happens and its answer is lost. */
    boolean losesNextAnswer;

    /** How many writes were taken. */
    long writes;

    /** A store whose entries expire so long after they were written; 0 for never. */
    ExpiringStore(long expiryMs) {
        this.expiryMs = expiryMs;
    }

    @Override
    public synchronized Optional<Entry> get(String key) throws IOException {
        answer();
        Stored stored = entries.get(key);
        if (stored == null || (expiryMs > 0 && millis.get() - stored.at >= expiryMs)) {
            return Optional.empty();
        }
        return Optional.of(new Entry(stored.value, stored.revision));
    }

    @Override
    public synchronized OptionalLong create(String key, byte[] value) throws IOException {
        return get(key).isPresent() ? OptionalLong.empty() : write(key, value);
    }

    @Override
    public synchronized OptionalLong update(String key, byte[] value, long newest) throws IOException {
        Optional<Entry> entry = get(key);
        return entry.isPresent() && entry.get().revision() == newest ? write(key, value) : OptionalLong.empty();
    }

    @Override
    public synchronized void put(String key, byte[] value) throws IOException {
        answer();
        write(key, value);
    }

    @Override
    public synchronized void delete(String key) throws IOException {
        answer();
        revision++;
        entries.remove(key);
    }

    @Override
    public synchronized List<String> keys() throws IOException {
        answer();
        return List.copyOf(entries.keySet());
    }

    /** The length of the longest value in bytes. */
    synchronized int longest() {
        return entries.values().stream()
                .mapToInt(stored -> stored.value.length)
                .max()
                .orElse(0);
    }

    private OptionalLong write(String key, byte[] value) throws IOException {
        writes++;
        entries.put(key, new Stored(value, ++revision, millis.get()));
        if (losesNextAnswer) {
            losesNextAnswer = false;
            throw new IOException("the answer got lost");
        }
        return OptionalLong.of(revision);
    }

    private void answer() throws IOException {
        if (silent) {
            throw new IOException("no answer");
        }
    }

    /** What a key holds; a class, since two are never compared. */
    private static final class Stored {
        private final byte[] value;
        private final long revision;
        private final long at;

        Stored(byte[] value, long revision, long at) {
            this.value = value;
            this.revision = revision;
            this.at = at;
        }
    }
}
