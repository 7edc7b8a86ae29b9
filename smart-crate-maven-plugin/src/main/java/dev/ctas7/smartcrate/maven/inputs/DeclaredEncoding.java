// SPDX-License-Identifier: Apache-2.0
// ENCODING_READ_COMPILER_SETTING
package dev.ctas7.smartcrate.maven.inputs;

import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import dev.ctas7.smartcrate.maven.wiring.Doms;
import dev.ctas7.smartcrate.maven.wiring.WiringContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** The encoding that the compiler plugin reads a module's sources in. */
final class DeclaredEncoding {
    private DeclaredEncoding() {}

    /**
     * The name as it is declared, by the compiler plugin's {@code encoding} or {@code project.build.sourceEncoding};
     * empty for none. Not checked.
     */
    static String of(MavenProject project, WiringContext context) {
        List<String> said = new ArrayList<>();
        Plugin compiler = project.getPlugin(Coordinates.COMPILER);
        if (compiler != null) {
            for (PluginExecution execution : compiler.getExecutions()) {
                if (execution.getGoals().contains("compile")
                        || execution.getId().equals("default-compile")) {
                    said.add(Doms.text(execution.getConfiguration(), "encoding"));
                }
            }
            said.add(Doms.text(compiler.getConfiguration(), "encoding"));
        }
        for (String property : new String[] {"encoding", "project.build.sourceEncoding"}) {
            String value = context.property().apply(property);
            said.add(value == null ? "" : value.strip());
        }
        return said.stream().filter(name -> !name.isEmpty()).findFirst().orElse("");
    }
}
