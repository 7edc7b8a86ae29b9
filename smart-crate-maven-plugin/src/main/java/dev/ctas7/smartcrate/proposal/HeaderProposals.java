// SPDX-License-Identifier: Apache-2.0
// CRATE_RENDER_PROPOSED_HEADERS
package dev.ctas7.smartcrate.proposal;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.CompiledState;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.effects.EffectChain;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.model.Effect;
import dev.ctas7.smartcrate.pattern.Header;
import dev.ctas7.smartcrate.pattern.SourceCode;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Headers for a crate's main sources that have none.
 *
 * <p>The code decides: no verb is proposed whose scope the observed effects break. Names only choose among the rest.
 *
 * @param headers sorted by path
 * @param uncompiled sources without a class file, or changed since: what they do is not known
 * @param unfitting sources that do what no single verb allows
 */
public record HeaderProposals(List<ProposedHeader> headers, List<String> uncompiled, List<String> unfitting) {
    /** Copies the lists. */
    public HeaderProposals {
        headers = List.copyOf(headers);
        uncompiled = List.copyOf(uncompiled);
        unfitting = List.copyOf(unfitting);
    }

    /** What could be proposed; nothing where the manifest wants no headers. */
    public static HeaderProposals of(CrateFacts facts) {
        PatternSettings settings = PatternSettings.of(Manifest.of(facts.manifest()));
        Vocabulary vocabulary = VocabularyFile.load().with(settings.verbs());
        List<ProposedHeader> headers = new ArrayList<>();
        List<String> uncompiled = new ArrayList<>();
        List<String> unfitting = new ArrayList<>();
        if (settings.headers() == PatternSettings.Headers.OFF) {
            return new HeaderProposals(headers, uncompiled, unfitting);
        }
        SourceCode code = SourceCode.of(facts);
        Set<String> outdated = facts.classes().compiled().outdated().stream()
                .map(CompiledState.Outdated::source)
                .collect(Collectors.toSet());
        NamingTable table = NamingTable.load();
        VerbChoice verbs = new VerbChoice(table, vocabulary);
        NounChoice nouns = new NounChoice(table);
        for (SourceFile file : facts.sources()) {
            if (!wantsHeader(file, vocabulary)) {
                continue;
            }
            List<CodeClass> classes = code.classes(file);
            if (classes.isEmpty() || outdated.contains(file.path())) {
                uncompiled.add(file.path());
                continue;
            }
            TypeShape shape = TypeShape.of(file, classes, table);
            Map<Effect, EffectChain> effects = code.effects(file);
            Optional<VerbChoice.Chosen> chosen = verbs.choose(shape, effects.keySet());
            if (chosen.isEmpty()) {
                unfitting.add(file.path());
            } else {
                headers.add(new ProposedHeader(
                        file.path(), nouns.header(shape, chosen.get()), reason(chosen.get(), effects)));
            }
        }
        return new HeaderProposals(headers, uncompiled, unfitting);
    }

    private static boolean wantsHeader(SourceFile file, Vocabulary vocabulary) {
        return file.kind() == SourceKind.MAIN
                && !file.describesPackageOrModule()
                && !file.isGenerated()
                && !file.types().isEmpty()
                && Header.among(file.leading(), vocabulary).isEmpty();
    }

    private static String reason(VerbChoice.Chosen chosen, Map<Effect, EffectChain> effects) {
        String observed = effects.isEmpty()
                ? "no effect observed"
                : effects.values().stream()
                        .map(chain -> chain.effect().word() + " (" + chain.text() + ")")
                        .collect(Collectors.joining(", "));
        // Names in class files may hold anything.
        return (chosen.reason() + "; " + observed).replaceAll("[^ -~]", "?");
    }
}
