// SPDX-License-Identifier: Apache-2.0
// STATE_PARSE_BOUNDED_MESSAGE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import java.io.IOException;

/** Reads global states, as leniently as {@link HeartbeatReader} reads heartbeats. Safe for use by several threads. */
public final class StateReader {
    /** The largest state in bytes: what a NATS server takes unless configured otherwise. */
    public static final int MOST_BYTES = 1024 * 1024;

    private final JsonFactory factory = JsonBytes.boundedFactory(HeartbeatReader.MOST_BYTES);

    /**
     * Reads one state.
     *
     * @throws WireException if the bytes are no state
     */
    public GlobalHeartbeatState read(byte[] payload) throws WireException {
        StateFields fields = new StateFields();
        whole(payload, fields::read);
        try {
            return fields.state();
        } catch (IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads one crate's status, as {@link StateWriter#write(CrateHeartbeatStatus)} wrote it.
     *
     * @throws WireException if the bytes are none
     */
    public CrateHeartbeatStatus readStatus(byte[] payload) throws WireException {
        StatusFields fields = new StatusFields("");
        whole(payload, fields::read);
        try {
            return fields.status();
        } catch (IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()));
        }
    }

    void whole(byte[] payload, Cursor.Field field) throws WireException {
        if (payload.length > MOST_BYTES) {
            throw new WireException("payload was " + payload.length + " bytes but must be at most " + MOST_BYTES);
        }
        try (JsonParser json = factory.createParser(payload)) {
            Cursor cursor = new Cursor(json);
            cursor.object("", field);
            cursor.end();
        } catch (IOException e) {
            throw new WireException("payload was no JSON: " + Cursor.reason(e));
        } catch (IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()));
        }
    }
}
