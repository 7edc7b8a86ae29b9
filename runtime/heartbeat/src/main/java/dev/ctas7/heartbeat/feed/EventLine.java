// SPDX-License-Identifier: Apache-2.0
// EVENT_ENCODE_JSON_LINE
package dev.ctas7.heartbeat.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** An event as the one line that it is in the feed: keys in the spec's order, UTF-8, a newline at the end. */
final class EventLine {
    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    byte[] encode(FeedEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.writeStartObject();
            fields(json, event);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void fields(JsonGenerator json, FeedEvent event) throws IOException {
        EventSource source = event.source();
        // A moment of whole seconds is written without a fraction, as in the spec's examples.
        Instant second = Instant.ofEpochMilli(event.tsEpochMs()).truncatedTo(ChronoUnit.SECONDS);
        json.writeStringField("ts_utc", second.toString());
        json.writeNumberField("ts_epoch_ms", event.tsEpochMs());
        json.writeStringField("category", FeedEvent.HEARTBEAT);
        json.writeStringField("action", FeedEvent.HEARTBEAT);
        json.writeStringField("emit_mode", FeedEvent.EMIT_MODE);
        json.writeStringField("verifier_mode", FeedEvent.VERIFIER_MODE);
        json.writeStringField("actor", source.actor());
        json.writeStringField("tool", FeedEvent.TOOL);
        json.writeStringField("run_id", source.runId());
        json.writeStringField("host_id", source.hostId());
        json.writeNumberField("pid", source.pid());
        json.writeNumberField("heartbeat_seq", event.heartbeatSeq());
        json.writeNumberField("interval_sec", source.intervalSec());
        Map<String, Object> meta = event.meta().entries();
        if (!meta.isEmpty()) {
            json.writeObjectFieldStart("meta");
            for (Map.Entry<String, Object> entry : meta.entrySet()) {
                json.writeFieldName(entry.getKey());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
