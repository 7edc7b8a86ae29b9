// SPDX-License-Identifier: Apache-2.0
// WIRING_HOLD_BUILD_CONTEXT
package dev.ctas7.smartcrate.maven.wiring;

import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * What wiring depends on besides the module's own model.
 *
 * @param jdk the feature version of the JDK that runs Maven and, without a toolchain, the compiler
 * @param property the value of a property as Maven's parameters would find it; null for none
 */
public record WiringContext(int jdk, UnaryOperator<@Nullable String> property) {
    private static final String COMPILER_PLUGIN = "smart-crate.compilerPlugin";

    /** The context of a module in a session: the command line wins over the environment, and that over the pom. */
    public static WiringContext of(MavenSession session, MavenProject project) {
        return new WiringContext(Runtime.version().feature(), name -> {
            for (Properties properties : new Properties[] {
                session.getUserProperties(), session.getSystemProperties(), project.getProperties()
            }) {
                String value = name == null || properties == null ? null : properties.getProperty(name);
                if (value != null) {
                    return value;
                }
            }
            return null;
        });
    }

    /** Whether the user forbids replacing an old default compiler plugin. */
    boolean keepsCompilerPlugin() {
        return "keep".equals(property.apply(COMPILER_PLUGIN));
    }
}
