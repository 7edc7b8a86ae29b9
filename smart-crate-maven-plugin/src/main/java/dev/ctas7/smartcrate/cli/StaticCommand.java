// SPDX-License-Identifier: Apache-2.0
// STATIC_CHECK_GIVEN_FOLDERS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.FolderSources;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenText;
import dev.ctas7.smartcrate.gates.statics.source.SourceRules;
import dev.ctas7.smartcrate.gates.statics.source.UnreadableSourceRule;
import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code static}: finds, reads, judges, prints. */
final class StaticCommand {
    private final Arguments arguments;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    StaticCommand(Arguments arguments) {
        this.arguments = arguments;
    }

    /** The exit code. Either all folders are looked at, or none is and the errors say why. */
    int run(Output out, Output err) {
        boolean refused = false;
        for (String given : arguments.folders()) {
            FolderSources found = FolderSources.find(Path.of(given));
            if (found.problem().isEmpty()) {
                add(given, found);
            } else {
                err.line("smart-crate: cannot look at " + ConsoleText.safe(given) + ": " + found.problem());
                refused = true;
            }
        }
        if (refused) {
            return ExitCode.NOT_LOOKED;
        }
        Judgement judgement =
                new SourceJudge(tasks, SourceRules.all(), arguments.encoding(), arguments.members()).judge();
        for (Finding finding : others) {
            judgement.add(finding);
        }
        judgement.sort();
        if (arguments.json()) {
            new JsonOutput(out).write(judgement, arguments.members(), suggestions(judgement));
        } else {
            new TextOutput(out).write(judgement, suggestions(judgement));
        }
        boolean clean = judgement.count(Severity.ERROR) + judgement.count(Severity.WARNING) == 0;
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private @Nullable List<SplitSuggestion> suggestions(Judgement judgement) {
        return arguments.split() ? SplitSuggestions.of(judgement.findings(), tasks, arguments.encoding()) : null;
    }

    private void add(String given, FolderSources found) {
        Path folder = Path.of(given).toAbsolutePath().normalize();
        String prefix = arguments.folders().size() == 1 ? "" : prefix(given);
        FolderSettings settings = new FolderSettings(folder, prefix, found.manifests());
        others.addAll(settings.problems());
        String typed = prefix(given);
        for (FolderSources.Place place : found.sources()) {
            if (seen.add(place.found().path().toString())) {
                String path = place.path();
                tasks.add(new Task(place.found(), prefix + path, Task.kindOf(typed + path), settings.of(path)));
            }
        }
        for (FolderSources.Place place : found.texts()) {
            if (seen.add(place.found().path().toString())) {
                check(FolderSources.read(place, prefix + place.path()), settings.of(place.path()));
            }
        }
    }

    private void check(TextFile text, FileSettings settings) {
        List<Finding> findings = new ArrayList<>(ForbiddenText.check(text));
        findings.addAll(UnreadableSourceRule.of(text.path(), text.problem()));
        for (Finding finding : findings) {
            Finding weighed = settings.apply(finding);
            if (weighed != null) {
                others.add(weighed);
            }
        }
    }

    /** The folder as it was typed, with {@code /} between names and at its end. */
    private static String prefix(String given) {
        String typed = given.replace(Path.of(given).getFileSystem().getSeparator(), "/");
        return typed.endsWith("/") ? typed : typed + "/";
    }
}
