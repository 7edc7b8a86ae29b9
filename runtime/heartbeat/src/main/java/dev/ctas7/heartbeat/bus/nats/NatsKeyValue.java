// SPDX-License-Identifier: Apache-2.0
// STORE_WRITE_SERVER_ENTRIES
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.Bucket;
import dev.ctas7.heartbeat.bus.KeyNames;
import dev.ctas7.heartbeat.bus.KeyValue;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.api.KeyValueEntry;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A bucket of JetStream's key-value; made on the first call, and again when the servers have lost it. */
final class NatsKeyValue implements KeyValue {
    /** JetStream's code for: another was first. */
    private static final int WRONG_REVISION = 10071;
    /** JetStream's codes for a bucket that is not there: no stream, and nobody who answers for it. */
    private static final int NO_STREAM = 10059;

    private static final String NO_SERVER = "not connected to a server";

    /** One call on the bucket. */
    private interface Call<T> {
        T on(io.nats.client.KeyValue store) throws IOException, JetStreamApiException, InterruptedException;
    }

    private final BucketMaker maker;
    private final Supplier<@Nullable Connection> connections;
    private @Nullable Connection connection;
    private io.nats.client.@Nullable KeyValue store;

    NatsKeyValue(Bucket bucket, Supplier<@Nullable Connection> connections) {
        this.maker = new BucketMaker(bucket);
        this.connections = connections;
    }

    @Override
    public Optional<Entry> get(String key) throws IOException {
        KeyNames.require(key);
        return look(kv -> Optional.ofNullable(kv.get(key)).map(NatsKeyValue::entry), Optional.empty());
    }

    @Override
    public OptionalLong create(String key, byte[] value) throws IOException {
        KeyNames.require(key);
        return call(kv -> unlessFirst(() -> kv.create(key, value)));
    }

    @Override
    public OptionalLong update(String key, byte[] value, long revision) throws IOException {
        KeyNames.require(key);
        return revision < 1 ? OptionalLong.empty() : call(kv -> unlessFirst(() -> kv.update(key, value, revision)));
    }

    @Override
    public void put(String key, byte[] value) throws IOException {
        KeyNames.require(key);
        call(kv -> kv.put(key, value));
    }

    @Override
    public void delete(String key) throws IOException {
        KeyNames.require(key);
        call(kv -> {
            kv.delete(key);
            return true;
        });
    }

    @Override
    public List<String> keys() throws IOException {
        return look(io.nats.client.KeyValue::keys, List.of());
    }

    private static Entry entry(KeyValueEntry stored) {
        byte[] value = stored.getValue();
        return new Entry(value == null ? new byte[0] : value, stored.getRevision());
    }

    private interface Attempt<T> {
        T run() throws IOException, JetStreamApiException, InterruptedException;
    }

    private interface Write {
        long run() throws IOException, JetStreamApiException;
    }

    private static OptionalLong unlessFirst(Write write) throws IOException, JetStreamApiException {
        try {
            return OptionalLong.of(write.run());
        } catch (JetStreamApiException e) {
            if (e.getApiErrorCode() == WRONG_REVISION) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    /** A bucket that the servers do not know any more is made again, once a call. */
    private <T> T call(Call<T> call) throws IOException {
        return told(() -> {
            try {
                return call.on(store(false));
            } catch (JetStreamApiException e) {
                if (e.getApiErrorCode() != NO_STREAM) {
                    throw e;
                }
                return call.on(store(true));
            }
        });
    }

    /** Who only looks makes no bucket: how many replicas it has is for those to say who write into it. */
    private <T> T look(Call<T> call, T nothing) throws IOException {
        return told(() -> {
            try {
                return known() || maker.isThere(connected()) ? call.on(store(false)) : nothing;
            } catch (JetStreamApiException e) {
                if (e.getApiErrorCode() != NO_STREAM) {
                    throw e;
                }
                return nothing;
            }
        });
    }

    private <T> T told(Attempt<T> attempt) throws IOException {
        try {
            return attempt.run();
        } catch (JetStreamApiException | RuntimeException e) {
            throw new IOException("bucket " + maker.name() + ": " + (isUp() ? TroubleText.of(e) : NO_SERVER), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("bucket " + maker.name() + ": interrupted").initCause(e);
        }
    }

    private synchronized boolean known() {
        return store != null && connection == connections.get();
    }

    private boolean isUp() {
        Connection now = connections.get();
        return now != null && now.getStatus() == Connection.Status.CONNECTED;
    }

    private Connection connected() throws IOException {
        Connection now = connections.get();
        if (now == null) {
            throw new IOException("bucket " + maker.name() + ": " + NO_SERVER);
        }
        return now;
    }

    private synchronized io.nats.client.KeyValue store(boolean again) throws IOException, JetStreamApiException {
        Connection now = connected();
        io.nats.client.KeyValue known = store;
        if (known == null || connection != now || again) {
            known = maker.open(now);
            store = known;
            connection = now;
        }
        return known;
    }
}
