// SPDX-License-Identifier: Apache-2.0
// WIRING_COMPUTE_PROCESSOR_ROUTE
package dev.ctas7.smartcrate.maven.wiring;

import java.util.List;

/**
 * How the processor gets to the compiler of one module.
 *
 * <p>A processor path hides every processor on the class path (Lombok, for one), and compiler plugins before 3.5 ignore
 * it; a dependency is ignored by JDK 23 and later unless processing is asked for. So each is used where it harms least.
 *
 * @param version the compiler plugin that will run
 * @param lift whether it is a default without processor paths that must be replaced
 * @param dependency whether the processor becomes a {@code provided} dependency
 * @param typed whether it becomes a dependency of type {@code classpath-processor}
 * @param cannot whether a compilation is left that cannot be wired
 * @param jdk the feature version of the JDK that runs Maven
 */
public record WiringPlan(
        CompilerVersion version, boolean lift, boolean dependency, boolean typed, boolean cannot, int jdk) {
    /**
     * Decides for a module.
     *
     * @param pinned whether a pom says which compiler plugin to use
     * @param all the settings of each of the module's compilations
     */
    static WiringPlan decide(
            CompilerVersion version, boolean pinned, WiringContext context, List<CompilerSettings> all) {
        int jdk = context.jdk();
        boolean mayLift = !version.knowsPaths() && !pinned && !context.keepsCompilerPlugin();
        boolean lift = mayLift && needsPath(all, jdk);
        CompilerVersion effective = lift ? CompilerVersion.parse(CompilerVersion.LIFTED) : version;
        boolean typed = effective.typesProcessors();
        boolean dependency = !typed
                && all.stream()
                        .anyMatch(one -> one.searchesClassPath(jdk) && !(one.hasPath() && effective.knowsPaths()));
        boolean cannot =
                !effective.knowsPaths() && all.stream().anyMatch(one -> !one.searchesClassPath(jdk) && !one.off());
        return new WiringPlan(effective, lift, dependency, typed, cannot, jdk);
    }

    private static boolean needsPath(List<CompilerSettings> all, int jdk) {
        return all.stream().anyMatch(one -> one.hasPath() || !one.searchesClassPath(jdk));
    }

    /** Whether a compilation with these settings gets our processor by its path. */
    boolean usesPath(CompilerSettings settings) {
        if (settings.hasPath()) {
            return true;
        }
        return version.knowsPaths() && !typed && !settings.rawPath() && !settings.searchesClassPath(jdk);
    }
}
