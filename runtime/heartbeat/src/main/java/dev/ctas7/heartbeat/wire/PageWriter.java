// SPDX-License-Identifier: Apache-2.0
// PAGE_ENCODE_STATUS_LIST
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;

/** Writes pages of the whole state. Safe for use by several threads. */
public final class PageWriter {
    private final JsonBytes bytes = new JsonBytes();

    /** One page as bytes that {@link PageReader} reads back as an equal one. */
    public byte[] write(StatePage page) {
        return bytes.object(128 + 192 * page.crates().size(), json -> {
            json.writeBooleanField("more", page.more());
            json.writeNumberField("written_ms", page.writtenMs());
            json.writeArrayFieldStart("crates");
            for (CrateHeartbeatStatus status : page.crates()) {
                json.writeStartObject();
                StateWriter.crate(json, status);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
