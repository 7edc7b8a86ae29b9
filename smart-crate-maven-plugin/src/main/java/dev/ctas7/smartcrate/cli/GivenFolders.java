// SPDX-License-Identifier: Apache-2.0
// FOLDERS_COLLECT_SOURCE_TASKS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.FolderSources;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.gates.statics.source.ForbiddenText;
import dev.ctas7.smartcrate.gates.statics.source.UnreadableSourceRule;
import dev.ctas7.smartcrate.model.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What there is to judge in the folders that were given, each file once however they overlap. */
final class GivenFolders {
    private final boolean several;
    private final boolean baselines;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Finding> others = new ArrayList<>();
    private final List<FrozenFolder> frozen = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * None so far.
     *
     * @param several whether paths begin with the folder, so that they can be told apart
     * @param baselines whether baselines are read
     */
    GivenFolders(boolean several, boolean baselines) {
        this.several = several;
        this.baselines = baselines;
    }

    /** The sources, in the order in which they were found. */
    List<Task> tasks() {
        return tasks;
    }

    /** What is wrong with manifests and other texts. */
    List<Finding> others() {
        return others;
    }

    /** The baselines that were read. */
    List<FrozenFolder> frozen() {
        return frozen;
    }

    /** Takes what was found in a folder, and looks at what of it is no source. */
    void add(String given, FolderSources found) {
        Path folder = Path.of(given).toAbsolutePath().normalize();
        String typed = prefix(given);
        String prefix = several ? typed : "";
        FolderSettings settings = new FolderSettings(folder, prefix, found.manifests());
        others.addAll(settings.problems());
        if (baselines) {
            for (String holder : found.baselines()) {
                FrozenFolder one = FrozenFolder.read(folder, holder, prefix);
                frozen.add(one);
                weigh(one.problems(), settings.of(holder.isEmpty() ? "x" : holder + "/x"));
            }
        }
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
        weigh(findings, settings);
    }

    private void weigh(List<Finding> findings, FileSettings settings) {
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
