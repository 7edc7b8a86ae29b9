// SPDX-License-Identifier: Apache-2.0
// PARAMETER_VALIDATE_NETWORK_VALUES
package dev.ctas7.smartcrate.maven.running;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The gate's parameters about the running system, checked all at once.
 *
 * @param natsUrl one or more servers of one cluster, separated by commas; empty for none
 * @param natsServerId the server in Maven's settings; empty for none
 * @param patience how long anything that is asked may take
 * @param healthEndpoints the service's own
 * @param problems one line for each value that is wrong
 */
public record RunningParameters(
        String natsUrl, String natsServerId, Duration patience, List<String> healthEndpoints, List<String> problems) {
    private static final int SHORTEST_MS = 100;
    private static final int LONGEST_MS = 60_000;
    private static final int MOST_ENDPOINTS = 100;
    private static final Set<String> NATS = Set.of("nats", "tls");
    private static final Set<String> HTTP = Set.of("http", "https");

    /** Copies the lists. */
    public RunningParameters {
        healthEndpoints = List.copyOf(healthEndpoints);
        problems = List.copyOf(problems);
    }

    /** Checks the texts; null for one that was not given. */
    public static RunningParameters check(
            @Nullable String natsUrl,
            @Nullable String natsServerId,
            @Nullable String natsTimeout,
            @Nullable List<String> healthEndpoints) {
        List<String> problems = new ArrayList<>();
        return new RunningParameters(
                url(text(natsUrl), problems),
                text(natsServerId),
                patience(text(natsTimeout), problems),
                endpoints(healthEndpoints == null ? List.of() : healthEndpoints, problems),
                problems);
    }

    /** Whether anybody is to be asked. */
    public boolean asks() {
        return !natsUrl.isEmpty() || !healthEndpoints.isEmpty();
    }

    private static String url(String text, List<String> problems) {
        if (text.contains("@")) {
            problems.add("smart-crate.natsUrl holds a user, a password or a token, which every user of this machine and"
                    + " every build log can see; put them into a <server> of settings.xml and name its <id> in"
                    + " smart-crate.natsServerId");
            return "";
        }
        if (!text.isEmpty() && !List.of(text.split(",", -1)).stream().allMatch(one -> isUrl(one.strip(), NATS))) {
            problem("natsUrl", text, "must be like nats://127.0.0.1:4222 or tls://nats.example.org", problems);
            return "";
        }
        return text;
    }

    private static Duration patience(String text, List<String> problems) {
        int otherwise = 3000;
        int millis = text.isEmpty() ? otherwise : text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (millis < SHORTEST_MS || millis > LONGEST_MS) {
            problem("natsTimeout", text, "must be " + SHORTEST_MS + " to " + LONGEST_MS + " milliseconds", problems);
            millis = otherwise;
        }
        return Duration.ofMillis(millis);
    }

    private static List<String> endpoints(List<String> texts, List<String> problems) {
        List<String> endpoints = new ArrayList<>();
        for (String each : texts) {
            String one = text(each);
            if (one.contains("@")) {
                problems.add("smart-crate.healthEndpoints holds a user or a password, which every build log can see; a"
                        + " health endpoint has to answer without");
            } else if (isUrl(one, HTTP)) {
                endpoints.add(one);
            } else {
                problem("healthEndpoints", one, "must list URLs like http://localhost:8080/health", problems);
            }
        }
        if (endpoints.size() > MOST_ENDPOINTS) {
            problem("healthEndpoints", endpoints.size() + " URLs", "must be at most " + MOST_ENDPOINTS, problems);
        }
        return endpoints.stream().distinct().limit(MOST_ENDPOINTS).toList();
    }

    private static boolean isUrl(String text, Set<String> schemes) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return scheme != null
                    && schemes.contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getPort() < 65_536
                    && text.chars().allMatch(c -> c > ' ' && c < 127);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static void problem(String name, String value, String rule, List<String> problems) {
        // The value goes to a terminal as it is not yet known to be harmless.
        problems.add("smart-crate." + name + " was '" + value.replaceAll("[^ -~]", "?") + "' but " + rule);
    }
}
