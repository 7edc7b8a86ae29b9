// SPDX-License-Identifier: Apache-2.0
// RULE_ENCODE_SCANNING_CATALOGUE
package dev.ctas7.smartcrate.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The rules that a run's results refer to, by id, each with the help that its page gives. */
final class SarifRules {
    private final List<Rule> rules;
    private final Map<String, Integer> indexes = new TreeMap<>();

    private SarifRules(List<Rule> rules) {
        this.rules = rules;
        rules.forEach(rule -> indexes.put(rule.id(), indexes.size()));
    }

    /** The rules of these results, each once. */
    static SarifRules of(List<SarifResult> results) {
        Map<String, Rule> byId = new TreeMap<>();
        results.forEach(result ->
                byId.putIfAbsent(result.finding().rule().id(), result.finding().rule()));
        return new SarifRules(new ArrayList<>(byId.values()));
    }

    /** Where a rule stands in the list; it must be one of them. */
    int indexOf(String id) {
        return indexes.getOrDefault(id, -1);
    }

    /** The field {@code rules} of the object that is open. */
    void write(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            write(json, rule);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Rule rule) throws IOException {
        String title = title(rule);
        RulePage page = RulePages.of(rule.id()).orElseGet(() -> new RulePage(title, title, title));
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", pascalCase(rule));
        SarifReport.message(json, "shortDescription", title);
        SarifReport.message(json, "fullDescription", page.summary());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.text());
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", rule.severity().word());
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString("smart-crate");
        json.writeString(rule.gate().word());
        json.writeEndArray();
        json.writeStringField("precision", precision(rule));
        json.writeStringField("problem.severity", problem(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** {@code file-too-long} as {@code File too long}. */
    private static String title(Rule rule) {
        String words = name(rule).replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A report that was read back may know a rule by its id alone. */
    private static String name(Rule rule) {
        return rule.name().isEmpty() ? rule.id() : rule.name();
    }

    /** {@code file-too-long} as {@code FileTooLong}. */
    private static String pascalCase(Rule rule) {
        StringBuilder name = new StringBuilder();
        for (String word : name(rule).split("-", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }

    /** Gates 0 and 1 count and compare; what the others say of behaviour rests on tables and on what is visible. */
    private static String precision(Rule rule) {
        return rule.gate() == GateId.HEARTBEAT || rule.gate() == GateId.STATIC ? "very-high" : "high";
    }

    private static String problem(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "recommendation";
        };
    }
}
