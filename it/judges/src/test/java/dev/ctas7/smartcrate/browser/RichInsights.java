// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.browser;

import dev.ctas7.smartcrate.model.Compliance;
import dev.ctas7.smartcrate.model.DeltaAngle;
import dev.ctas7.smartcrate.model.DependencyTrust;
import dev.ctas7.smartcrate.model.DependencyTrust.State;
import dev.ctas7.smartcrate.model.Drift;
import dev.ctas7.smartcrate.model.DriftCause;
import dev.ctas7.smartcrate.model.DriftLevel;
import dev.ctas7.smartcrate.model.DriftMeasure;
import dev.ctas7.smartcrate.model.DriftVector;
import dev.ctas7.smartcrate.model.GateStatus;
import dev.ctas7.smartcrate.model.Grade;
import dev.ctas7.smartcrate.model.GradeScore;
import dev.ctas7.smartcrate.model.Insights;
import dev.ctas7.smartcrate.model.SplitMember;
import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitPiece;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import java.util.ArrayList;
import java.util.List;

/** What a run may learn besides its findings. */
final class RichInsights {
    private static final String CORE = "dev.ctas7:foundation-core:7.3.1";
    private static final String DATABIND = "com.fasterxml.jackson.core:jackson-databind:2.19.0";
    private static final String CLIENT = "org.example:ledger-client:1.4.0";

    private RichInsights() {}

    static Insights bad() {
        Grade grade = new Grade(
                new GradeScore("structure", true, 88, "17,204 of 19,466 lines", "split Router.java (262 lines)"),
                new GradeScore("complexity", true, 63, "311 of 493 decisions", "simplify Router.route (complexity 17)"),
                GradeScore.unmeasured("pattern", "no source has to have a header"),
                new GradeScore("architecture", true, 94, "16 of 17 packages", "cut demo.ledger -> demo.io"));
        return new Insights(
                grade, drift(), List.of(split(), unsplittable()), RichSizes.all(), dependencies(), compliance(false));
    }

    static Insights good() {
        Grade grade = new Grade(
                new GradeScore("structure", true, 100, "19,466 of 19,466 lines", ""),
                new GradeScore("complexity", true, 97, "478 of 493 decisions", "simplify Router.route"),
                new GradeScore("pattern", true, 100, "96 of 96 sources", ""),
                new GradeScore("architecture", true, 100, "17 of 17 packages", ""));
        List<DriftMeasure> still = new ArrayList<>();
        for (DriftVector vector : DriftVector.values()) {
            still.add(new DriftMeasure(vector, "", 0, DriftLevel.OBSERVE, List.of()));
        }
        List<DependencyTrust> trusted = dependencies().stream()
                .filter(one -> one.state() != State.UNAUTHORIZED && one.state() != State.CHANGED)
                .toList();
        return new Insights(
                grade,
                new Drift(still, new DeltaAngle(3.1, null)),
                List.of(),
                RichSizes.all(),
                trusted,
                compliance(true));
    }

    static Insights manyDependencies(int count) {
        List<DependencyTrust> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = "org.example.g" + i / 10 + ":library-number-" + i + ":1." + i;
            List<String> via =
                    i % 10 == 0 ? List.of() : List.of(many.get(i - i % 10).coordinates());
            many.add(trust(
                    name,
                    i % 37 == 36 ? State.CHANGED : i % 2 == 0 ? State.LOCKED : State.UNLOCKED,
                    "as in the lock",
                    via));
        }
        return new Insights(null, null, List.of(), List.of(), many, compliance(false));
    }

    private static Drift drift() {
        DriftCause network =
                new DriftCause("effect network", "not declared", "Router.route -> java.net.Socket.connect");
        DriftCause edge = new DriftCause("package edge demo.ledger org.h2", "not in the lock", "in the byte code");
        DriftCause moved = new DriftCause("branching of demo.ledger", "0.31 of all", "0.44 of all");
        return new Drift(
                List.of(
                        new DriftMeasure(DriftVector.ROLE, "", 0.67, DriftLevel.GATE, List.of(network)),
                        DriftMeasure.notApplicable(
                                DriftVector.CONSTRAINT, "the lock holds no header and no constraint"),
                        new DriftMeasure(DriftVector.COUPLING, "", 0.42, DriftLevel.WARN, List.of(edge, network)),
                        new DriftMeasure(DriftVector.AUTHORITY, "", 0.13, DriftLevel.OBSERVE, List.of(moved)),
                        new DriftMeasure(DriftVector.PATTERN, "", 0, DriftLevel.OBSERVE, List.of())),
                new DeltaAngle(21.4, DeltaAngle.Feature.CENTRALIZATION));
    }

    private static SplitSuggestion split() {
        SplitPiece table = new SplitPiece(
                "RouterTable",
                SplitPiece.Kind.CLUSTER,
                List.of(new SplitMember("add", 20, 41), new SplitMember("lookup", 43, 80)),
                List.of(new SplitNeed(SplitNeed.How.PARAMETER, "clock"), new SplitNeed(SplitNeed.How.CALLS, "name")),
                84,
                2);
        SplitPiece codes = new SplitPiece(
                "RouterCodes", SplitPiece.Kind.CONSTANTS, List.of(new SplitMember("OK", 8, 8)), List.of(), 31, 0);
        return new SplitSuggestion("src/main/java/demo/ledger/Router.java", 262, 200, List.of(table, codes), 161, "");
    }

    private static SplitSuggestion unsplittable() {
        return SplitSuggestion.none("src/main/java/demo/ledger/Feed.java", 214, 200, "every member uses every other");
    }

    private static List<DependencyTrust> dependencies() {
        return List.of(
                trust(CORE, State.FOUNDATION, "class files are the pinned ones", List.of()),
                trust("org.jspecify:jspecify:1.0.0", State.LOCKED, "as in the lock", List.of(CORE)),
                trust(DATABIND, State.LOCKED, "as in the lock", List.of()),
                trust(
                        "com.fasterxml.jackson.core:jackson-core:2.19.0",
                        State.LOCKED,
                        "as in the lock",
                        List.of(DATABIND)),
                trust(
                        "com.fasterxml.jackson.core:jackson-annotations:2.19.0",
                        State.CHANGED,
                        "another digest than the lock's",
                        List.of(DATABIND)),
                trust(CLIENT, State.PROVEN, "proof of the artifact's own name and version", List.of()),
                trust(
                        "org.example:ledger-mailer:1.4.0",
                        State.UNAUTHORIZED,
                        "claims to be a crate, its proof lacks the generated class",
                        List.of(CLIENT)),
                trust(
                        "jakarta.mail:jakarta.mail-api:2.1.3",
                        State.UNLOCKED,
                        "the lock does not list it",
                        List.of(CLIENT, "org.example:ledger-mailer:1.4.0")),
                trust("com.h2database:h2:2.3.232", State.LOCKED, "as in the lock", List.of()));
    }

    private static DependencyTrust trust(String coordinates, State state, String evidence, List<String> via) {
        return new DependencyTrust(coordinates, via.isEmpty() ? "compile" : "runtime", state, evidence, via);
    }

    private static List<Compliance> compliance(boolean good) {
        GateStatus pass = GateStatus.PASS;
        return List.of(
                new Compliance(
                        "RFC-9001",
                        "trivariate hash",
                        "Murmur3-128 only, in sources, byte code and manifest",
                        pass,
                        "no finding"),
                new Compliance("RFC-9003", "smart crate", "proof, entry point and foundation", pass, "no finding"),
                new Compliance(
                        "RFC-9005",
                        "security",
                        "pinned foundation, dependencies as locked",
                        good ? pass : GateStatus.WARNING,
                        good ? "no finding" : "1 finding of SC017"),
                new Compliance(
                        "RFC-9051",
                        "heartbeat and gates",
                        "four gates and the score",
                        good ? pass : GateStatus.FAIL,
                        good ? "all four pass" : "Gate 1 fails"),
                new Compliance(
                        "RFC-9101",
                        "manifest",
                        "sections, keys and types",
                        good ? pass : GateStatus.SKIPPED,
                        good ? "no finding" : "Gate 1 was told not to look"));
    }
}
