// SPDX-License-Identifier: Apache-2.0
// CRATE_CHECK_PATTERN_HEADERS
package dev.ctas7.smartcrate.gates.pattern;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.gate.Gate;
import dev.ctas7.smartcrate.gate.Inspection;
import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.manifest.Manifest;
import dev.ctas7.smartcrate.manifest.PatternSettings;
import dev.ctas7.smartcrate.manifest.PatternSettings.Headers;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.GateId;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.pattern.PromisedSource;
import dev.ctas7.smartcrate.pattern.SourceCode;
import dev.ctas7.smartcrate.pattern.Vocabulary;
import dev.ctas7.smartcrate.pattern.VocabularyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gate 3: headers are there where they must be, well formed, their verbs known, and what they promise is kept.
 *
 * <p>Where no header must be, one that is there is judged all the same. Descriptors, tests and generated sources have
 * none to judge.
 */
public final class PatternGate implements Gate {
    private final Vocabulary vocabulary = VocabularyFile.load();

    @Override
    public GateId id() {
        return GateId.PATTERN;
    }

    @Override
    public List<Rule> rules() {
        return PatternRules.all();
    }

    @Override
    public Inspection inspect(CrateFacts facts, Settings settings) {
        Manifest manifest = Manifest.of(facts.manifest());
        PatternSettings pattern = PatternSettings.of(manifest);
        if (pattern.headers() == Headers.OFF) {
            return new Inspection.NotApplicable("the manifest says [pattern] headers = \"off\"");
        }
        List<SourceFile> sources =
                facts.sources().stream().filter(PromisedSource::mayPromise).toList();
        if (sources.isEmpty()) {
            return new Inspection.NotApplicable("no main source that could have a header");
        }
        List<SourceFile> having = pattern.headers() == Headers.REQUIRED ? sources : TypeSources.entryPoints(facts);
        Set<String> required = having.stream().map(SourceFile::path).collect(Collectors.toSet());
        Vocabulary words = vocabulary.with(pattern.verbs());
        HeaderCheck check = new HeaderCheck(words, pattern.headers());
        SourceCode code = SourceCode.of(facts);
        List<PatternRule> rules = PromiseRules.of(words, manifest);
        List<Finding> findings = new ArrayList<>();
        for (SourceFile file : sources) {
            check.check(file, required.contains(file.path())).ifPresent(findings::add);
            PromisedSource source = code.promised(file, words);
            rules.forEach(rule -> findings.addAll(rule.check(source)));
        }
        return new Inspection.Looked(sources.size(), findings);
    }
}
