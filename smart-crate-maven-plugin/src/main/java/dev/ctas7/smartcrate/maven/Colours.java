// SPDX-License-Identifier: Apache-2.0
// COLOUR_ADAPT_MAVEN_DECISION
package dev.ctas7.smartcrate.maven;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * Whether a terminal shows colours, as Maven decided it for its own lines.
 *
 * <p>Every Maven decides in a place of its own, and a plugin for all of them can be compiled against none: Maven 4 has
 * a service, Maven 3 keeps it in Jansi. What cannot be asked is answered with plain text.
 */
final class Colours {
    private static final String MAVEN_4 = "org.apache.maven.api.services.MessageBuilderFactory";
    private static final String MAVEN_3 = "org.fusesource.jansi.Ansi";

    private Colours() {}

    /** Whether this build's log is shown in colour. */
    static boolean shown(MavenSession session, Map<String, String> environment) {
        String wanted = session.getUserProperties().getProperty("style.color", "auto");
        return wanted(wanted, session.getRequest().isInteractiveMode(), environment)
                .orElseGet(() -> session4(session).or(Colours::jansi).orElse(false));
    }

    /**
     * What the user has decided; empty when nothing was said.
     *
     * @param style Maven's {@code style.color}
     * @param interactive whether there is no {@code --batch-mode}
     */
    static Optional<Boolean> wanted(String style, boolean interactive, Map<String, String> environment) {
        return switch (style.toLowerCase(Locale.ROOT)) {
            case "always", "yes", "force" -> Optional.of(true);
            case "never", "no", "none" -> Optional.of(false);
            default -> {
                boolean plain = !interactive
                        || !environment.getOrDefault("NO_COLOR", "").isEmpty()
                        || environment.getOrDefault("TERM", "").equals("dumb");
                yield plain ? Optional.of(false) : Optional.empty();
            }
        };
    }

    private static Optional<Boolean> session4(MavenSession session) {
        try {
            Class<?> factory = Class.forName(MAVEN_4, false, session.getClass().getClassLoader());
            Object api = session.getClass().getMethod("getSession").invoke(session);
            Class<?> type = Class.forName("org.apache.maven.api.Session", false, factory.getClassLoader());
            Object service = type.getMethod("getService", Class.class).invoke(api, factory);
            return Optional.of((Boolean) factory.getMethod("isColorEnabled").invoke(service));
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            return Optional.empty();
        }
    }

    private static Optional<Boolean> jansi() {
        try {
            Class<?> ansi = Class.forName(MAVEN_3);
            return Optional.of((Boolean) ansi.getMethod("isEnabled").invoke(null));
        } catch (ClassNotFoundException
                | LinkageError
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            return Optional.empty();
        }
    }
}
