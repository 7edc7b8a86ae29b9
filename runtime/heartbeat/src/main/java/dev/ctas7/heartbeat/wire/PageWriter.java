// SPDX-License-Identifier: Apache-2.0
// PAGE_ENCODE_STATUS_LIST
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;

/** Writes pages of the whole state. Safe for use by several threads. */
public final class PageWriter {
    private final JsonBytes bytes = new JsonBytes();

    /** One page as bytes that {@link PageReader} reads back as an equal one. */
    public byte[] write(StatePage page) {
        return bytes.object(128 + 192 * page.crates().size(), json -> {
            json.writeBooleanField("more", page.more());
            json.writeNumberField("written_ms", page.writtenMs());
            json.writeArrayFieldStart("crates");
            for (StatePage.Crate crate : page.crates()) {
                json.writeStartObject();
                StateWriter.crate(json, crate.status());
                if (crate.intervalMs() != HeartbeatConfig.DEFAULT_INTERVAL_MS) {
                    json.writeNumberField("interval_ms", crate.intervalMs());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
