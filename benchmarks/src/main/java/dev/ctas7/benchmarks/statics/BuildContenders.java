// SPDX-License-Identifier: Apache-2.0
// CONTENDERS_LIST_MAVEN_BUILDS
package dev.ctas7.benchmarks.statics;

import dev.ctas7.benchmarks.process.Contender;
import dev.ctas7.benchmarks.process.Launcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whole builds, {@code validate} first, against which the others are held. */
record BuildContenders(Settings settings, Launcher launcher) {
    private static final String ANY_VERDICT = "-Dsmart-crate.failOn=never";

    /** One module: what each plugin adds to a build that does nothing. */
    List<Contender> module(Path project) throws IOException, InterruptedException {
        prepare(
                project,
                "compile",
                "smart-crate:lock",
                "enforcer:enforce",
                "checkstyle:check",
                "pmd:check",
                "clean:help");
        return List.of(
                maven(project, "mvn validate", "validate"),
                maven(project, "smart-crate: all gates and reports", "validate", "-Pgate", ANY_VERDICT),
                maven(project, "enforcer:enforce", "validate", "enforcer:enforce"),
                maven(project, "checkstyle:check", "validate", "checkstyle:check"),
                maven(project, "pmd:check", "validate", "pmd:check"),
                maven(project, "pmd:check, cache warm", "validate", "pmd:check", "-Dpmd.analysisCache=true"),
                maven(project, "compile, everything", "compile", "-Pall-anew"));
    }

    /** A reactor: the same with the plugin in each module. */
    List<Contender> reactor(Path project) throws IOException, InterruptedException {
        prepare(project, "compile", "smart-crate:lock");
        return List.of(
                maven(project, "mvn validate, 100 modules", "validate"),
                maven(project, "smart-crate in each", "validate", "-Pgate"));
    }

    /** Compiles once and fetches every plugin, so that the measured builds can be offline. */
    private void prepare(Path project, String... goals) throws IOException, InterruptedException {
        List<String> command = command(project);
        command.addAll(List.of("-Pgate", "-Dsmart-crate.skip"));
        command.addAll(List.of(goals));
        launcher.run(new Contender("prepare " + project.getFileName(), command, Set.of(0)));
    }

    private Contender maven(Path project, String name, String... arguments) {
        List<String> command = command(project);
        command.add("-o");
        command.addAll(List.of(arguments));
        return new Contender(name, command, Set.of(0));
    }

    private List<String> command(Path project) {
        Path repository = settings.root().resolve("it/target/local-repo");
        return new ArrayList<>(List.of(
                "mvn", "-B", "-q", "-f", project.resolve("pom.xml").toString(), "-Dmaven.repo.local=" + repository));
    }
}
