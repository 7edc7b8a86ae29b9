// SPDX-License-Identifier: Apache-2.0
// HEARTBEAT_PARSE_BOUNDED_MESSAGE
package dev.ctas7.heartbeat.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.ctas7.foundation.heartbeat.LocalHeartbeat;
import java.io.IOException;

/**
 * Reads heartbeats.
 *
 * <p>A field that is unknown is skipped; one that is missing or null is told by its key, but for the token: a crate
 * without foundation-core has none, and that is for the orchestrator to judge. A key that comes twice is refused, since
 * two readers would believe two things. Safe for use by several threads.
 */
public final class HeartbeatReader {
    /** The largest heartbeat in bytes; the largest valid one, fully escaped, is smaller. */
    public static final int MOST_BYTES = 32 * 1024;

    private final JsonFactory factory;

    /** A reader. */
    public HeartbeatReader() {
        this.factory = JsonBytes.boundedFactory(MOST_BYTES);
    }

    /**
     * Reads one heartbeat.
     *
     * @param payload a message's bytes
     * @throws WireException if they are no heartbeat
     */
    public LocalHeartbeat read(byte[] payload) throws WireException {
        if (payload.length > MOST_BYTES) {
            throw new WireException("payload was " + payload.length + " bytes but must be at most " + MOST_BYTES);
        }
        try (JsonParser json = factory.createParser(payload)) {
            HeartbeatFields fields = new HeartbeatFields("");
            Cursor cursor = new Cursor(json);
            cursor.object("", fields::read);
            cursor.end();
            return fields.heartbeat();
        } catch (IOException e) {
            throw new WireException("payload was no JSON: " + Cursor.reason(e));
        } catch (IllegalArgumentException e) {
            throw new WireException(String.valueOf(e.getMessage()));
        }
    }
}
