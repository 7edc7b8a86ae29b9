// SPDX-License-Identifier: Apache-2.0
// REACTOR_JUDGE_DECLARED_MODULES
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.ReactorModule;
import dev.ctas7.smartcrate.facts.UpstreamProof;
import dev.ctas7.smartcrate.facts.proof.ClaimedProof;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the other modules of the reactor: those built already by their proof, the rest by what they declare. */
final class ReactorCheck {
    private final Settings settings;
    private final Set<String> notCrates;
    private final Map<String, List<ClaimedProof>> built;

    private ReactorCheck(Settings settings, Collection<String> notCrates, List<UpstreamProof> proofs) {
        this.settings = settings;
        this.notCrates = Set.copyOf(notCrates);
        built = proofs.stream()
                .collect(Collectors.toMap(
                        proof -> proof.module().identity().key(), UpstreamProof::claims, (first, second) -> first));
    }

    /** Judges the modules beside a crate. */
    static void check(CrateFacts facts, Settings settings, Neighbours into) {
        List<String> notCrates = SmuggledClasses.strings(facts, "maven.not_crates");
        check(facts.reactor(), new ReactorCheck(settings, notCrates, facts.upstream()), into);
    }

    /** Judges all modules of a reactor that has been built. */
    static void check(List<UpstreamProof> proofs, Collection<String> notCrates, Settings settings, Neighbours into) {
        List<ReactorModule> modules = proofs.stream().map(UpstreamProof::module).toList();
        check(modules, new ReactorCheck(settings, notCrates, proofs), into);
    }

    private static void check(List<ReactorModule> modules, ReactorCheck check, Neighbours into) {
        modules.stream().filter(module -> !module.self()).forEach(module -> check.judge(module, into));
    }

    private void judge(ReactorModule module, Neighbours into) {
        String name = module.identity().artifactId();
        if (Foundation.isExempt(module.identity().key())) {
            into.healthy();
        } else if (isNoCrate(module)) {
            return;
        } else if (!module.manifest()) {
            if (!notCrates.contains(name)) {
                into.unhealthy(name, undeclared(module));
            }
        } else {
            List<String> faults = module.upstream() ? proofFaults(module) : modelFaults(module);
            if (faults.isEmpty()) {
                into.healthy();
            } else {
                into.unhealthy(name, unauthorized(module, faults));
            }
        }
    }

    /** Of a module with a manifest nobody asks whether it has sources: it says that it is a crate. */
    private static boolean isNoCrate(ReactorModule module) {
        return module.identity().packaging().equals("pom") || !(module.mainSources() || module.manifest());
    }

    private List<String> proofFaults(ReactorModule module) {
        String name = module.identity().artifactId();
        ProofFit fit = new ProofFit(name, module.identity().version(), settings.acceptedTokens());
        return built.getOrDefault(module.identity().key(), List.of()).stream()
                .filter(claim -> claim.crate().equals(name))
                .findFirst()
                .map(fit::faults)
                .orElse(List.of("there is no proof in its output folder"));
    }

    private static List<String> modelFaults(ReactorModule module) {
        if (!module.plugin()) {
            return List.of("its pom does not declare smart-crate-maven-plugin");
        }
        return module.foundation()
                ? List.of()
                : List.of("its pom does not declare foundation-core in scope compile or runtime");
    }

    private static Finding undeclared(ReactorModule module) {
        String name = module.identity().artifactId();
        return finding(
                HeartbeatRules.UNDECLARED_MODULE,
                module,
                "module " + name + " (" + module.path() + ") has main sources and no smart-crate.toml",
                "run mvn smart-crate:init there, or list '" + name
                        + "' in [maven] not_crates of the smart-crate.toml at the reactor's root");
    }

    private static Finding unauthorized(ReactorModule module, List<String> faults) {
        String name = module.identity().artifactId();
        return finding(
                HeartbeatRules.UNAUTHORIZED_MODULE,
                module,
                "module " + name + " (" + module.path() + ") is unauthorized: " + String.join("; ", faults),
                module.upstream()
                        ? "make mvn clean verify pass in that module first"
                        : "run mvn smart-crate:doctor there, and add what it names to its pom.xml");
    }

    private static Finding finding(Rule rule, ReactorModule module, String what, String fix) {
        return HeartbeatRules.finding(
                rule,
                HeartbeatRules.POM,
                module.identity().key(),
                what,
                "One module without a proof makes the whole of what is shipped together unproven.",
                fix);
    }
}
