// SPDX-License-Identifier: Apache-2.0
// CRATE_HOLD_GATHERING_INPUTS
package dev.ctas7.smartcrate.facts;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where to look: everything that the gatherers need, in plain paths. Maven's front door and the command line fill it.
 *
 * @param identity the artifact
 * @param basedir the module's folder; nothing outside it is ever written
 * @param manifest the manifest's path, whether it exists or not
 * @param rootManifest the manifest at the reactor's root to inherit from; null when this module is the root
 * @param sources main and test roots, generated ones included
 * @param resources main resources
 * @param testResources folders of test resources
 * @param classes the output folder
 * @param build the build folder, usually {@code target}
 * @param packaged the packaged jar; null before packaging
 * @param dependencies the resolved class path in Maven's order
 * @param reactor all modules of the reactor in its order, this one included
 * @param processing why no annotation processor of ours runs, as far as the build says; null when nothing speaks
 *     against
 * @param compiled which of the main sources the build compiles
 */
public record CrateInputs(
        CrateIdentity identity,
        Path basedir,
        Path manifest,
        @Nullable Path rootManifest,
        List<SourceRoot> sources,
        List<ResourceRoot> resources,
        List<Path> testResources,
        Path classes,
        Path build,
        @Nullable Path packaged,
        List<ResolvedDependency> dependencies,
        List<ReactorModule> reactor,
        @Nullable String processing,
        CompiledSources compiled) {
    /** Copies the lists. */
    public CrateInputs {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
        testResources = List.copyOf(testResources);
        dependencies = List.copyOf(dependencies);
        reactor = List.copyOf(reactor);
    }

    /** Inputs of a crate of which it is not known what is compiled. */
    public CrateInputs(
            CrateIdentity identity,
            Path basedir,
            Path manifest,
            @Nullable Path rootManifest,
            List<SourceRoot> sources,
            List<ResourceRoot> resources,
            List<Path> testResources,
            Path classes,
            Path build,
            @Nullable Path packaged,
            List<ResolvedDependency> dependencies,
            List<ReactorModule> reactor,
            @Nullable String processing) {
        this(
                identity,
                basedir,
                manifest,
                rootManifest,
                sources,
                resources,
                testResources,
                classes,
                build,
                packaged,
                dependencies,
                reactor,
                processing,
                CompiledSources.NONE);
    }
}
