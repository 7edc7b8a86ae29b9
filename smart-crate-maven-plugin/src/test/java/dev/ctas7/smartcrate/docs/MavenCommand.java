// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import dev.ctas7.foundation.FoundationCore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A command {@code mvn …}.
 *
 * @param goals phases and goals, in their order; those of this plugin as {@code smart-crate:gate}
 * @param settings properties with {@code -D}, as they are written
 * @param options everything else that begins with a hyphen, with its value
 */
record MavenCommand(List<String> goals, Set<String> settings, Set<String> options) {
    static final String OURS = "smart-crate:";

    private static final String FULL_NAME =
            "dev.ctas7:smart-crate-maven-plugin:" + FoundationCore.FOUNDATION_CORE_TOKEN.replaceFirst(".*-", "") + ":";

    private static final Set<String> WITH_VALUE = Set.of("-pl", "-f", "-T", "-P", "-rf", "-s", "-t");
    private static final Set<String> ALONE = Set.of(
            "-B",
            "--batch-mode",
            "-ntp",
            "--no-transfer-progress",
            "-o",
            "-q",
            "--quiet",
            "-U",
            "-e",
            "-X",
            "-N",
            "-V",
            "-am",
            "-amd",
            "-fae",
            "-fn",
            "--fail-at-end",
            "--show-version",
            "--version");

    private static final Set<String> PHASES = Set.of(
            "clean",
            "validate",
            "compile",
            "process-classes",
            "test-compile",
            "test",
            "package",
            "verify",
            "install",
            "deploy",
            "site");

    /** The phases that the goal {@code gate} runs in or before. */
    private static final Set<String> GATED = Set.of("verify", "install", "deploy");

    /** Goals and properties of other plugins that the docs may name; each was looked up. */
    private static final Set<String> OTHER_GOALS = Set.of("spotless:apply", "dependency:tree", "dependency:get");

    private static final Set<String> OTHER_SETTINGS =
            Set.of("test", "surefire.failIfNoSpecifiedTests", "includes", "artifact", "maven.repo.local", "judge.java");

    static MavenCommand of(List<String> words) {
        List<String> goals = new ArrayList<>();
        Set<String> settings = new TreeSet<>();
        Set<String> options = new TreeSet<>();
        for (int at = 1; at < words.size(); at++) {
            String word = words.get(at);
            if (word.startsWith("-D")) {
                settings.add(word.substring(2));
            } else if (WITH_VALUE.contains(word) && at + 1 < words.size()) {
                options.add(word + " " + words.get(++at));
            } else if (word.startsWith("-")) {
                options.add(word);
            } else {
                goals.add(word.startsWith(FULL_NAME) ? OURS + word.substring(FULL_NAME.length()) : word);
            }
        }
        return new MavenCommand(goals, settings, options);
    }

    /** Whether it is about this plugin; else only Maven has to answer for it. */
    boolean concernsUs() {
        return goals.stream().anyMatch(goal -> goal.equals("verify") || goal.startsWith(OURS));
    }

    /** What in it does not exist, one line each. */
    List<String> problems(Map<String, List<Goals.Parameter>> known) {
        List<String> problems = new ArrayList<>();
        goals.stream().filter(goal -> !exists(goal, known)).forEach(goal -> problems.add("no goal or phase " + goal));
        options.stream().filter(option -> !isOption(option)).forEach(option -> problems.add("no option " + option));
        Set<String> properties = properties(known);
        for (String setting : settings) {
            String name = setting.replaceFirst("=.*", "");
            if (!properties.contains(name) && !OTHER_SETTINGS.contains(name)) {
                problems.add("no goal of this command reads " + name);
            }
        }
        return problems;
    }

    private Set<String> properties(Map<String, List<Goals.Parameter>> known) {
        Set<String> properties = new TreeSet<>();
        for (String goal : goals) {
            String own = GATED.contains(goal) ? "gate" : goal.replaceFirst("^" + OURS, "");
            known.getOrDefault(own, List.of()).forEach(one -> properties.add(one.property()));
        }
        return properties;
    }

    private static boolean exists(String goal, Map<String, List<Goals.Parameter>> known) {
        return PHASES.contains(goal)
                || OTHER_GOALS.contains(goal)
                || goal.equals("…")
                || (goal.startsWith(OURS) && known.containsKey(goal.substring(OURS.length())));
    }

    private static boolean isOption(String option) {
        String name = option.split(" ", 2)[0];
        return ALONE.contains(name) || WITH_VALUE.stream().anyMatch(name::startsWith);
    }
}
