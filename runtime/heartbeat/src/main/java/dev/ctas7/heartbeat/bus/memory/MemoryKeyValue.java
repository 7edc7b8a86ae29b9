// SPDX-License-Identifier: Apache-2.0
// STORE_HOLD_EXPIRING_ENTRIES
package dev.ctas7.heartbeat.bus.memory;

import dev.ctas7.heartbeat.bus.KeyNames;
import dev.ctas7.heartbeat.bus.KeyValue;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A bucket in memory; entries expire by the clock it is given, and are gone when somebody looks. */
final class MemoryKeyValue implements KeyValue {
    private record Stored(Entry entry, Instant since) {}

    private final Duration expiry;
    private final InstantSource clock;
    private final Map<String, Stored> entries = new HashMap<>();
    private long revision;

    MemoryKeyValue(Duration expiry, InstantSource clock) {
        this.expiry = expiry;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<Entry> get(String key) {
        return Optional.ofNullable(find(KeyNames.require(key)));
    }

    @Override
    public synchronized OptionalLong create(String key, byte[] value) {
        return find(KeyNames.require(key)) == null ? OptionalLong.of(write(key, value)) : OptionalLong.empty();
    }

    @Override
    public synchronized OptionalLong update(String key, byte[] value, long expected) {
        Entry newest = find(KeyNames.require(key));
        return newest != null && newest.revision() == expected
                ? OptionalLong.of(write(key, value))
                : OptionalLong.empty();
    }

    @Override
    public synchronized void put(String key, byte[] value) {
        write(KeyNames.require(key), value);
    }

    @Override
    public synchronized void delete(String key) {
        entries.remove(KeyNames.require(key));
        revision++;
    }

    @Override
    public synchronized List<String> keys() {
        Instant now = clock.instant();
        entries.values().removeIf(stored -> isOver(stored, now));
        return List.copyOf(entries.keySet());
    }

    private long write(String key, byte[] value) {
        revision++;
        entries.put(key, new Stored(new Entry(value.clone(), revision), clock.instant()));
        return revision;
    }

    private @Nullable Entry find(String key) {
        Stored stored = entries.get(key);
        if (stored != null && isOver(stored, clock.instant())) {
            entries.remove(key);
            return null;
        }
        return stored == null ? null : stored.entry();
    }

    private boolean isOver(Stored stored, Instant now) {
        return !expiry.isZero() && !now.isBefore(stored.since().plus(expiry));
    }
}
