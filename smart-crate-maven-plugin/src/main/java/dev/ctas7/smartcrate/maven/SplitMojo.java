// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_FILE_SPLITS
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.SourceScanner;
import dev.ctas7.smartcrate.facts.source.tree.AntPatterns;
import dev.ctas7.smartcrate.files.SourceText;
import dev.ctas7.smartcrate.report.SplitText;
import dev.ctas7.smartcrate.run.FactsGatherer;
import dev.ctas7.smartcrate.run.SplitAdvice;
import dev.ctas7.smartcrate.split.SplitAdvisor;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Suggests how to split files over the line limit: nested types, clusters of methods with their fields, constants.
 *
 * <p>It changes nothing, and needs neither a manifest nor anything compiled.
 */
@Mojo(name = "split", threadSafe = true, requiresProject = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute().
public final class SplitMojo extends CrateGoal {
    /**
     * The files to look at, relative to the module, as paths or patterns such as {@code **}{@code /Router.java}; all
     * that are over the limit unless set.
     */
    @Parameter(property = "smart-crate.files")
    private @Nullable List<String> files;

    /** Called by Maven. */
    public SplitMojo() {}

    @Override
    public void execute() {
        if (!applies("split")) {
            return;
        }
        CrateInputs inputs = inputs();
        int limit = SplitAdvice.limit(FactsGatherer.manifest(inputs));
        AntPatterns wanted = new AntPatterns(files == null ? List.of() : files, List.of());
        List<SourceFile> tooLong = SourceScanner.scan(inputs).stream()
                .filter(file -> file.kind() != SourceKind.GENERATED && file.lines() > limit)
                .filter(file -> wanted.select(file.path()))
                .toList();
        if (tooLong.isEmpty()) {
            getLog().info("smart-crate split: nothing to split, no " + (files == null || files.isEmpty() ? "" : "such ")
                    + "source has more than " + limit + " lines");
        }
        for (SourceFile file : tooLong) {
            Optional<String> text = SourceText.read(inputs.basedir(), file.path());
            // One call a file, so that modules built in parallel do not mix their lines.
            text.ifPresent(source ->
                    getLog().info(String.join("\n", SplitText.of(SplitAdvisor.advise(file.path(), source, limit)))));
        }
    }
}
