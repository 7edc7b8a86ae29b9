// SPDX-License-Identifier: Apache-2.0
// STATIC_RUN_GIVEN_FOLDERS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.FolderSources;
import dev.ctas7.smartcrate.gates.statics.source.SourceRules;
import dev.ctas7.smartcrate.model.Severity;
import dev.ctas7.smartcrate.model.SplitSuggestion;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code static}: finds, reads, judges, prints. */
final class StaticCommand {
    private final Arguments arguments;

    StaticCommand(Arguments arguments) {
        this.arguments = arguments;
    }

    /** The exit code. Either all folders are looked at, or none is and the errors say why. */
    int run(Output out, Output err) {
        GivenFolders folders = new GivenFolders(arguments.folders().size() > 1, arguments.baselines());
        boolean refused = false;
        for (String given : arguments.folders()) {
            FolderSources found = FolderSources.find(Path.of(given));
            if (found.problem().isEmpty()) {
                folders.add(given, found);
            } else {
                err.line("smart-crate: cannot look at " + ConsoleText.safe(given) + ": " + found.problem());
                refused = true;
            }
        }
        if (refused) {
            return ExitCode.NOT_LOOKED;
        }
        List<Task> tasks = folders.tasks();
        Judgement judgement =
                new SourceJudge(tasks, SourceRules.all(), arguments.encoding(), arguments.members()).judge();
        folders.others().forEach(judgement::add);
        judgement.sort();
        leaveOut(judgement, folders.frozen());
        if (arguments.json()) {
            new JsonOutput(out).write(judgement, arguments.members(), suggestions(judgement, tasks));
        } else {
            new TextOutput(out).write(judgement, suggestions(judgement, tasks));
        }
        boolean clean = judgement.count(Severity.ERROR) + judgement.count(Severity.WARNING) == 0;
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Loads nothing where no source suppresses and no baseline was found. */
    private static void leaveOut(Judgement judgement, List<FrozenFolder> frozen) {
        if (!judgement.suppressing().isEmpty()) {
            SuppressedFindings.leaveOut(judgement, LocalDate.now(ZoneOffset.UTC));
        }
        if (!frozen.isEmpty()) {
            FrozenFolder.leaveOut(judgement, frozen);
        }
    }

    private @Nullable List<SplitSuggestion> suggestions(Judgement judgement, List<Task> tasks) {
        return arguments.split() ? SplitSuggestions.of(judgement.findings(), tasks, arguments.encoding()) : null;
    }
}
