// SPDX-License-Identifier: Apache-2.0
// BUCKET_WRITE_SERVER_STORE
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.Bucket;
import io.nats.client.Connection;
import io.nats.client.JetStreamApiException;
import io.nats.client.KeyValue;
import io.nats.client.KeyValueOptions;
import io.nats.client.api.KeyValueConfiguration;
import io.nats.client.api.StorageType;
import java.io.IOException;
import java.time.Duration;

/** Opens a bucket on a connection, and makes it where the servers do not know it. */
final class BucketMaker {
    /** How long a server of a cluster may take to answer, elections included. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** JetStream's code for a stream of that name with other settings: somebody else's bucket is used as it is. */
    private static final int OTHER_SETTINGS = 10058;

    private static final int NO_STREAM = 10059;

    private final Bucket bucket;

    BucketMaker(Bucket bucket) {
        this.bucket = bucket;
    }

    String name() {
        return bucket.name();
    }

    KeyValue open(Connection connection) throws IOException, JetStreamApiException {
        KeyValueOptions patience = patience();
        if (!isThere(connection, patience)) {
            make(connection, patience);
        }
        return connection.keyValue(bucket.name(), patience);
    }

    /** Whether the servers know the bucket. */
    boolean isThere(Connection connection) throws IOException, JetStreamApiException {
        return isThere(connection, patience());
    }

    private static KeyValueOptions patience() {
        return KeyValueOptions.builder().jsRequestTimeout(PATIENCE).build();
    }

    private boolean isThere(Connection connection, KeyValueOptions patience) throws IOException, JetStreamApiException {
        try {
            connection.keyValueManagement(patience).getStatus(bucket.name());
            return true;
        } catch (JetStreamApiException e) {
            if (e.getApiErrorCode() == NO_STREAM) {
                return false;
            }
            throw e;
        }
    }

    private void make(Connection connection, KeyValueOptions patience) throws IOException, JetStreamApiException {
        KeyValueConfiguration wanted = KeyValueConfiguration.builder()
                .name(bucket.name())
                .ttl(bucket.expiry())
                .replicas(bucket.replicas())
                .storageType(StorageType.File)
                .build();
        try {
            connection.keyValueManagement(patience).create(wanted);
        } catch (JetStreamApiException e) {
            if (e.getApiErrorCode() != OTHER_SETTINGS) {
                throw e;
            }
        }
    }
}
