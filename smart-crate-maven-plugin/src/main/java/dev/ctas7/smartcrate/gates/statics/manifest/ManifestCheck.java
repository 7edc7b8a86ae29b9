// SPDX-License-Identifier: Apache-2.0
// MANIFEST_CHECK_COMPLETE_CONTRACT
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every question that Gate 1 asks of a manifest and of the Dockerfiles it speaks for. */
public final class ManifestCheck {
    private static final String INIT = "Run mvn dev.ctas7:smart-crate-maven-plugin:7.3.1:init";

    private ManifestCheck() {}

    /** All findings, sorted by place. Whether packaging {@code pom} is asked at all is for the caller. */
    public static List<Finding> check(CrateFacts facts) {
        return check(facts.identity(), facts.manifest(), facts.texts());
    }

    /** How many manifests were there to look at: 0 or 1. */
    public static int inspected(CrateFacts facts) {
        return facts.manifest() instanceof ManifestState.Absent ? 0 : 1;
    }

    static List<Finding> check(CrateIdentity identity, ManifestState state, List<TextFile> texts) {
        List<Finding> findings = new ArrayList<>(ofState(identity, state));
        texts.stream()
                .filter(text -> text.kind() == TextFile.Kind.DOCKERFILE)
                .forEach(text -> DockerfileCheck.check(text).ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::where, Declared.BY_PLACE)
                .thenComparing(finding -> finding.rule().id())
                .thenComparing(Finding::element));
        return List.copyOf(findings);
    }

    private static List<Finding> ofState(CrateIdentity identity, ManifestState state) {
        if (state instanceof ManifestState.Present present) {
            return ofManifest(new Declared(identity, present.file(), present.manifest()));
        }
        return state instanceof ManifestState.Unreadable unreadable ? unreadable.findings() : List.of(absent(state));
    }

    private static List<Finding> ofManifest(Declared declared) {
        List<Finding> findings = new ArrayList<>(PresenceCheck.required(declared));
        Stream.of(RequiredSections.ALL, OptionalSections.CHECKED, OptionalSections.SHOULD_HAVE)
                .flatMap(List::stream)
                .forEach(section -> findings.addAll(SectionCheck.inside(declared, section)));
        findings.addAll(PortCheck.check(declared));
        findings.addAll(IdentityCheck.check(declared));
        PresenceCheck.shouldHave(declared).ifPresent(findings::add);
        return findings;
    }

    private static Finding absent(ManifestState state) {
        return Finding.of(
                ManifestRules.ABSENT,
                Location.of(state.file()),
                "the module has no manifest " + state.file(),
                "Without one nothing is known of what the crate declares, so nothing can be proved.",
                INIT);
    }
}
