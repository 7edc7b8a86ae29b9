// SPDX-License-Identifier: Apache-2.0
// EXEMPTION_JUDGE_SUPPRESSED_FINDINGS
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.WrittenSuppression;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Location;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Suppressed;
import dev.ctas7.smartcrate.suppression.Exemption;
import dev.ctas7.smartcrate.suppression.TypePlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every {@code SuppressGate} of the crate: which findings they silence, and which of them are findings themselves.
 *
 * <p>A source says where each stands and needs no class file; but a text that is a constant of another source is known
 * to the compiler only, and so is an annotation that no source shows. Each source is asked, or its class files are.
 */
final class Exemptions {
    private final List<Exemption> written = new ArrayList<>();
    private final TypePlaces places;
    private final Map<String, Rule> known;
    private final LocalDate today;

    Exemptions(CrateFacts facts, Map<String, Rule> known, LocalDate today) {
        this.places = TypePlaces.of(facts.sources());
        this.known = known;
        this.today = today;
        facts.classes().classes().forEach(type -> places.know(type.name()));
        Set<String> asked = new HashSet<>();
        for (SourceFile source : facts.sources()) {
            List<WrittenSuppression> there = source.structure().suppressions();
            boolean exact = source.kind() == SourceKind.TEST || there.stream().allMatch(WrittenSuppression::exact);
            if (exact && !there.isEmpty()) {
                asked.add(source.path());
                there.forEach(one -> written.add(Exemption.of(source, one)));
            }
        }
        for (ClassFile type : facts.classes().classes()) {
            if (places.placeOf(type.name())
                    .map(Location::file)
                    .filter(asked::contains)
                    .isEmpty()) {
                type.suppressions().forEach(one -> written.add(Exemption.of(type.name(), type.path(), one, places)));
            }
        }
    }

    /**
     * What became of the findings.
     *
     * @param silenced by finding, in the order given
     * @param objections SC150 to SC154
     */
    record Sifted(Map<Finding, Suppressed> silenced, List<Finding> objections) {}

    /**
     * Sifts the findings of all gates that looked. One that did not look may have had findings for an exemption, so
     * only rules of {@code looked} can leave one unused.
     */
    Sifted sift(List<Finding> findings, Set<GateId> looked) {
        Map<Finding, Suppressed> silenced = new LinkedHashMap<>();
        List<Finding> objections = new ArrayList<>();
        for (Exemption exemption : written) {
            List<Finding> refusals = refusals(exemption);
            objections.addAll(refusals);
            if (refusals.isEmpty()) {
                List<Finding> covered = findings.stream()
                        .filter(finding -> exemption.covers(finding, places))
                        .toList();
                List<Finding> soft = covered.stream()
                        .filter(finding -> !finding.rule().untouchable())
                        .toList();
                soft.forEach(finding -> silenced.putIfAbsent(finding, suppressed(finding, exemption)));
                if (soft.isEmpty() && !covered.isEmpty()) {
                    objections.add(powerless(exemption));
                }
                if (covered.isEmpty() && looked.contains(gate(exemption))) {
                    objections.add(unused(exemption));
                }
            }
        }
        return new Sifted(silenced, objections);
    }

    private GateId gate(Exemption exemption) {
        return GateId.of(exemption.suppression().rule().charAt(2) - '0');
    }

    private static Suppressed suppressed(Finding finding, Exemption by) {
        return new Suppressed(
                finding,
                by.suppression().element(),
                by.suppression().reason(),
                by.suppression().until());
    }

    /** Why it silences nothing whatever is found; empty when it is in force. */
    private List<Finding> refusals(Exemption exemption) {
        String id = exemption.suppression().rule();
        Rule rule = known.get(id);
        if (rule == null) {
            return List.of(object(
                    exemption,
                    PipelineRules.UNKNOWN,
                    "@SuppressGate on " + exemption.suppression().element() + " names '" + id
                            + "' but there is no such rule",
                    "An exception to a rule that does not exist protects nothing.",
                    "Name a rule of docs/rules/index.md, or delete the annotation"));
        }
        if (rule.untouchable()) {
            return List.of(object(
                    exemption,
                    PipelineRules.UNTOUCHABLE,
                    named(exemption) + " names a rule that cannot be suppressed",
                    "A crate does not judge itself: this rule holds for all of them or proves nothing.",
                    "Delete the annotation and fix what " + id + " finds"));
        }
        List<Finding> refusals = new ArrayList<>();
        if (exemption.suppression().reason().isBlank()) {
            refusals.add(object(
                    exemption,
                    PipelineRules.NO_REASON,
                    named(exemption) + " has reason '" + exemption.suppression().reason() + "' but must say why",
                    "An exception that nobody can explain is never taken back.",
                    "Write the reason for the next reader, or delete the annotation"));
        }
        ended(exemption).ifPresent(refusals::add);
        return refusals;
    }

    private Optional<Finding> ended(Exemption exemption) {
        String until = exemption.suppression().until();
        if (until.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> last = exemption.lastDay();
        if (last.isEmpty()) {
            return Optional.of(expired(
                    exemption, named(exemption) + " has until '" + until + "' but must be a day like 2027-01-31"));
        }
        return last.get().isBefore(today)
                ? Optional.of(expired(exemption, named(exemption) + " held until " + until + ", which is past"))
                : Optional.empty();
    }

    private static Finding expired(Exemption exemption, String what) {
        return object(
                exemption,
                PipelineRules.EXPIRED,
                what,
                "An exception without a working end outlives the reason it was made for.",
                "Fix what the rule finds and delete the annotation, or set a later day with its reason");
    }

    /** The rule can be suppressed, but not where it is now: drift from the level gate on. */
    private static Finding powerless(Exemption exemption) {
        return object(
                exemption,
                PipelineRules.UNTOUCHABLE,
                named(exemption) + " matches only findings that cannot be suppressed",
                "A crate does not judge itself: this rule holds for all of them or proves nothing.",
                "Delete the annotation and do what the finding says");
    }

    private static Finding unused(Exemption exemption) {
        return object(
                exemption,
                PipelineRules.UNUSED,
                named(exemption) + " matches no finding",
                "An exception without a finding will hide the next one, which nobody has looked at.",
                "Delete the annotation, or move it to the element that the finding names");
    }

    private static String named(Exemption exemption) {
        return "@SuppressGate of " + exemption.suppression().rule() + " on "
                + exemption.suppression().element();
    }

    private static Finding object(Exemption exemption, Rule rule, String what, String why, String fix) {
        return Finding.of(rule, exemption.where(), exemption.suppression().element(), what, why, fix);
    }
}
