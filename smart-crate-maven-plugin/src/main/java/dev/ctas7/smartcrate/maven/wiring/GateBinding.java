// SPDX-License-Identifier: Apache-2.0
// GATE_WIRE_DEFAULT_EXECUTION
package dev.ctas7.smartcrate.maven.wiring;

import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Binds the goal {@code gate} to the phase {@code verify} where the user binds it nowhere. */
public final class GateBinding {
    static final String GOAL = "gate";
    static final String PHASE = "verify";
    static final String EXECUTION = "default-gate";

    private GateBinding() {}

    static void bind(MavenProject project) {
        Plugin plugin = project.getPlugin(Coordinates.PLUGIN);
        if (plugin == null || declared(plugin).isPresent()) {
            return;
        }
        for (PluginExecution execution : plugin.getExecutions()) {
            // Configuration that the user wrote for the execution which we are about to make.
            if (execution.getId().equals(EXECUTION)) {
                execution.addGoal(GOAL);
                execution.setPhase(execution.getPhase() == null ? PHASE : execution.getPhase());
                plugin.flushExecutionMap();
                return;
            }
        }
        PluginExecution execution = new PluginExecution();
        execution.setId(EXECUTION);
        execution.setPhase(PHASE);
        execution.addGoal(GOAL);
        // Maven merged the plugin's configuration into its executions before this one was made.
        if (plugin.getConfiguration() instanceof Xpp3Dom configuration) {
            execution.setConfiguration(new Xpp3Dom(configuration));
        }
        plugin.addExecution(execution);
        plugin.flushExecutionMap();
    }

    /** The phase that the gate is bound to, {@code verify} when its execution names none; empty when not bound. */
    public static Optional<String> phase(MavenProject project) {
        Plugin plugin = project.getPlugin(Coordinates.PLUGIN);
        return plugin == null
                ? Optional.empty()
                : declared(plugin).map(one -> one.getPhase() == null ? PHASE : one.getPhase());
    }

    /** What the gate is configured with, by its execution or else by the plugin; null for nothing. */
    public static @Nullable Xpp3Dom configuration(MavenProject project) {
        Plugin plugin = project.getPlugin(Coordinates.PLUGIN);
        if (plugin == null) {
            return null;
        }
        // Maven merges the plugin's configuration into that of its executions.
        Object configuration =
                declared(plugin).map(PluginExecution::getConfiguration).orElseGet(plugin::getConfiguration);
        return configuration instanceof Xpp3Dom tree ? tree : null;
    }

    private static Optional<PluginExecution> declared(Plugin plugin) {
        return plugin.getExecutions().stream()
                .filter(execution -> execution.getGoals().contains(GOAL))
                .findFirst();
    }
}
