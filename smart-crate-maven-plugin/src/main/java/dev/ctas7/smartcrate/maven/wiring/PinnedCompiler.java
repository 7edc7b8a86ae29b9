// SPDX-License-Identifier: Apache-2.0
// COMPILER_FIND_PINNED_VERSION
package dev.ctas7.smartcrate.maven.wiring;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Profile;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether a pom says which compiler plugin to use, or Maven's default does.
 *
 * <p>The effective model cannot tell: Maven has merged its default into it. So the poms as they were written are asked,
 * from the module up to its topmost parent, profiles included.
 */
final class PinnedCompiler {
    private PinnedCompiler() {}

    static boolean isPinned(MavenProject project) {
        for (MavenProject at = project; at != null; at = at.getParent()) {
            Model written = at.getOriginalModel();
            if (written != null && isPinned(written)) {
                return true;
            }
        }
        return false;
    }

    static boolean isPinned(Model written) {
        List<@Nullable BuildBase> builds = new ArrayList<>();
        builds.add(written.getBuild());
        for (Profile profile : written.getProfiles()) {
            builds.add(profile.getBuild());
        }
        for (BuildBase build : builds) {
            if (build == null) {
                continue;
            }
            List<Plugin> plugins = new ArrayList<>(build.getPlugins());
            if (build.getPluginManagement() != null) {
                plugins.addAll(build.getPluginManagement().getPlugins());
            }
            if (plugins.stream()
                    .anyMatch(plugin -> plugin.getKey().equals(Coordinates.COMPILER) && plugin.getVersion() != null)) {
                return true;
            }
        }
        return false;
    }
}
