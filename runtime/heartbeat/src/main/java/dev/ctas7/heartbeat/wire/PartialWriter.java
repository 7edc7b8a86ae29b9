// SPDX-License-Identifier: Apache-2.0
// PARTITION_ENCODE_COUNTED_STATE
package dev.ctas7.heartbeat.wire;

/** Writes a partition's state: a global state with two more keys. Safe for use by several threads. */
public final class PartialWriter {
    private final JsonBytes bytes = new JsonBytes();

    /** One state as bytes that {@link PartialReader} reads back as an equal one, and {@link StateReader} reads too. */
    public byte[] write(PartialState partial) {
        return bytes.object(512 + 256 * partial.state().crates().size(), json -> {
            StateWriter.fields(json, partial.state());
            json.writeNumberField("unauthorized_total", partial.unauthorizedTotal());
            json.writeNumberField("missing_total", partial.missingTotal());
        });
    }
}
