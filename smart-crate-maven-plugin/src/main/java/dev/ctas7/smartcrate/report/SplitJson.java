// SPDX-License-Identifier: Apache-2.0
// SPLIT_ENCODE_SUGGESTION_JSON
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import java.io.IOException;
import java.util.List;

/** Writes split suggestions for programs; {@code docs/report.schema.json} is the contract. */
public final class SplitJson {
    private SplitJson() {}

    /** The field {@code splitSuggestions} of the object that is open. */
    public static void write(JsonGenerator json, List<SplitSuggestion> suggestions) throws IOException {
        json.writeArrayFieldStart("splitSuggestions");
        for (SplitSuggestion suggestion : suggestions) {
            write(json, suggestion);
        }
        json.writeEndArray();
    }

    /** One suggestion as an object. */
    public static void write(JsonGenerator json, SplitSuggestion suggestion) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", suggestion.file());
        json.writeNumberField("lines", suggestion.lines());
        json.writeNumberField("limit", suggestion.limit());
        json.writeNumberField("leaves", suggestion.leaves());
        json.writeStringField("reason", suggestion.reason());
        json.writeArrayFieldStart("pieces");
        for (SplitPiece piece : suggestion.pieces()) {
            write(json, piece);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SplitPiece piece) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", piece.name());
        json.writeStringField("kind", piece.kind().word());
        json.writeNumberField("lines", piece.lines());
        json.writeNumberField("delegates", piece.delegates());
        json.writeArrayFieldStart("members");
        for (SplitMember member : piece.members()) {
            json.writeStartObject();
            json.writeStringField("name", member.name());
            json.writeNumberField("line", member.line());
            json.writeNumberField("endLine", member.endLine());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("needs");
        for (SplitNeed need : piece.needs()) {
            json.writeStartObject();
            json.writeStringField("how", need.how().word());
            json.writeStringField("what", need.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
