// SPDX-License-Identifier: Apache-2.0
// PARTITION_PARSE_COUNTED_STATE
package dev.ctas7.heartbeat.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads partitions' states, as leniently as {@link StateReader} reads global ones. Safe for use by several threads. */
public final class PartialReader {
    private final StateReader reader = new StateReader();

    /**
     * Reads one partition's state; without counts of its own the lists are counted.
     *
     * @throws WireException if the bytes are none
     */
    public PartialState read(byte[] payload) throws WireException {
        Fields fields = new Fields();
        reader.whole(payload, fields::read);
        try {
            return new PartialState(fields.state.state(), orZero(fields.unauthorized), orZero(fields.missing));
        } catch (IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()));
        }
    }

    private static long orZero(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    /** What has been read so far. */
    private static final class Fields {
        private final StateFields state = new StateFields();
        private @Nullable Long unauthorized;
        private @Nullable Long missing;

        void read(String key, Cursor cursor) throws IOException, WireException {
            switch (key) {
                case "unauthorized_total" -> unauthorized = cursor.number(key);
                case "missing_total" -> missing = cursor.number(key);
                default -> state.read(key, cursor);
            }
        }
    }
}
