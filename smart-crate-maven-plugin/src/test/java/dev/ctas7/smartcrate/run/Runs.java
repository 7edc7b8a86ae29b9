// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.baseline.BaselineInput;
import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gates.heartbeat.Judgement;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.ZeroTrustScore;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A pipeline whose gates answer what a test tells them; every look at its clock is 3 ms later. */
final class Runs {
    static final Rule PROOF = Rule.untouchable("SC005", "proof-missing", Severity.ERROR);
    static final Rule NESTED = Rule.untouchable("SC016", "nested-type-without-source", Severity.WARNING);
    static final Rule LONG = Rule.of("SC110", "file-too-long", Severity.ERROR);
    static final Rule ENTRY = Rule.of("SC111", "entry-point-too-long", Severity.WARNING);
    static final Rule LOCK = Rule.of("SC200", "no-lock", Severity.WARNING);
    static final Rule DRIFT = Rule.of("SC212", "drift-coupling", Severity.NOTE);
    static final Rule HEADER = Rule.of("SC300", "header-missing", Severity.ERROR);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Map<GateId, Inspection> answers = new EnumMap<>(GateId.class);
    private boolean stops;
    private List<String> unauthorized = List.of();
    private Settings settings = Settings.defaults();
    private BaselineInput baseline = BaselineInput.NONE;

    Runs() {
        for (GateId id : GateId.values()) {
            answers.put(id, new Inspection.Looked(1, List.of()));
        }
    }

    Runs finds(Finding... findings) {
        return answers(findings[0].rule().gate(), new Inspection.Looked(3, List.of(findings)));
    }

    Runs answers(GateId id, Inspection answer) {
        answers.put(id, answer);
        return this;
    }

    Runs stops(String... crates) {
        stops = true;
        unauthorized = List.of(crates);
        return this;
    }

    Runs only(GateId... gates) {
        Settings all = Settings.defaults();
        settings = new Settings(all.failOn(), all.minimumScore(), all.strict(), Set.of(gates), all.acceptedTokens());
        return this;
    }

    Runs frozen(BaselineInput input) {
        baseline = input;
        return this;
    }

    Report over(CrateFacts facts) {
        AtomicLong now = new AtomicLong();
        ZeroTrustScore score = new ZeroTrustScore(stops ? 0 : 100, 60, 60, List.of(), unauthorized, 0);
        return new Pipeline(
                        List.of(
                                gate(GateId.HEARTBEAT, PROOF, NESTED),
                                gate(GateId.STATIC, LONG, ENTRY),
                                gate(GateId.SEMANTIC, LOCK, DRIFT),
                                gate(GateId.PATTERN, HEADER)),
                        (ignored, given) -> new Judgement(answer(GateId.HEARTBEAT), score, stops),
                        () -> now.getAndAdd(3_000_000),
                        TODAY)
                .run(facts, settings, baseline);
    }

    /** A finding of a rule at a line of Router.java. */
    static Finding at(Rule rule, int line, String element) {
        return at(rule, Crates.ROUTER, line, element);
    }

    static Finding at(Rule rule, String file, int line, String element) {
        return Finding.of(
                rule, Location.of(file, line), element, "201 lines, limit 200", "Nobody reads it.", "Split it");
    }

    private Inspection answer(GateId id) {
        return Objects.requireNonNull(answers.get(id));
    }

    private Gate gate(GateId id, Rule... rules) {
        return new Gate() {
            @Override
            public GateId id() {
                return id;
            }

            @Override
            public List<Rule> rules() {
                return List.of(rules);
            }

            @Override
            public Inspection inspect(CrateFacts facts, Settings given) {
                return answer(id);
            }
        };
    }
}
