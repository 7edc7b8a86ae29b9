// SPDX-License-Identifier: Apache-2.0
// EVENT_VALIDATE_FORBIDDEN_KEYS
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.feed.FeedFinding.Weight;
import dev.ctas7.heartbeat.json.JsonValue;
import dev.ctas7.heartbeat.text.OneLine;
import java.util.Map;
import java.util.Set;

/** Looks for what a heartbeat must never hold: phases, at any depth, and what is not safe in its context. */
final class MetaCheck {
    private static final Set<String> PHASES = Set.of("phase", "phase_id");

    private final EventCheck check;

    MetaCheck(EventCheck check) {
        this.check = check;
    }

    void walk(JsonValue.Fields event) {
        phases(event, "");
        JsonValue meta = event.get("meta");
        if (meta instanceof JsonValue.Fields fields) {
            fields.values().forEach(this::entry);
        } else if (meta != null) {
            check.add(FeedWords.VALUE, "meta", Weight.BROKEN, "was " + meta.kind() + " but must be an object");
        }
    }

    private void phases(JsonValue value, String path) {
        if (value instanceof JsonValue.Items items) {
            items.values().forEach(item -> phases(item, path));
        } else if (value instanceof JsonValue.Fields fields) {
            for (Map.Entry<String, JsonValue> field : fields.values().entrySet()) {
                String inner = path + field.getKey();
                if (PHASES.contains(field.getKey())) {
                    check.add(
                            FeedWords.PHASE,
                            field.getValue().place(),
                            Weight.BROKEN,
                            OneLine.of(inner, 120) + " must not be in a heartbeat");
                }
                phases(field.getValue(), inner + ".");
            }
        }
    }

    private void entry(String key, JsonValue value) {
        String against = MetaRules.againstKey(key);
        if (against == null && value instanceof JsonValue.Text text) {
            against = MetaRules.againstText(text.value());
        }
        if (against != null && !PHASES.contains(key)) {
            check.add(FeedWords.UNSAFE_META, value.place(), Weight.NOTE, "meta." + OneLine.of(key, 80) + " " + against);
        }
    }
}
