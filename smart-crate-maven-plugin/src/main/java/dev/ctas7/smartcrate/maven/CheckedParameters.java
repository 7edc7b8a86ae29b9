// SPDX-License-Identifier: Apache-2.0
// PARAMETER_VALIDATE_ALL_VALUES
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.gate.Settings;
import dev.ctas7.smartcrate.gate.Settings.FailOn;
import dev.ctas7.smartcrate.model.GateId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The goals' parameters, checked all at once.
 *
 * <p>They arrive as text, because Maven turns a mistyped flag silently into {@code false} and stops at the first
 * mistyped number.
 *
 * @param settings what they mean; defaults stand for values that are wrong
 * @param skip whether nothing is to be judged
 * @param splitSuggestions whether files that are too long come with advice
 * @param problems one line for each value that is wrong
 */
record CheckedParameters(Settings settings, boolean skip, boolean splitSuggestions, List<String> problems) {
    /** The text of each parameter; null for one that was not given. */
    record Texts(
            @Nullable String skip,
            @Nullable String failOn,
            @Nullable String minimumScore,
            @Nullable String strict,
            @Nullable List<String> gates,
            @Nullable List<String> acceptedTokens,
            @Nullable String splitSuggestions) {}

    static CheckedParameters check(Texts texts) {
        List<String> problems = new ArrayList<>();
        Settings defaults = Settings.defaults();
        boolean skip = flag("skip", texts.skip(), false, problems);
        FailOn failOn = failOn(texts.failOn(), defaults.failOn(), problems);
        int minimum = score(texts.minimumScore(), defaults.minimumScore(), problems);
        boolean strict = flag("strict", texts.strict(), false, problems);
        Set<GateId> gates = gates(texts.gates(), defaults.gates(), problems);
        List<String> tokens = tokens(texts.acceptedTokens(), defaults.acceptedTokens(), problems);
        boolean advice = flag("splitSuggestions", texts.splitSuggestions(), true, problems);
        Settings settings = new Settings(failOn, minimum, strict, gates, tokens);
        return new CheckedParameters(settings, skip, advice, List.copyOf(problems));
    }

    /** The same with more that is wrong. */
    CheckedParameters with(List<String> more) {
        return new CheckedParameters(
                settings,
                skip,
                splitSuggestions,
                Stream.concat(problems.stream(), more.stream()).toList());
    }

    /** All problems in one message, for the exception that stops the goal. */
    String message() {
        return problems.size() + " problem(s) in the parameters of smart-crate:\n  " + String.join("\n  ", problems);
    }

    private static boolean flag(String name, @Nullable String text, boolean otherwise, List<String> problems) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) {
            problem(name, text, "must be true or false", problems);
        }
        return word.equals("true");
    }

    private static FailOn failOn(@Nullable String text, FailOn otherwise, List<String> problems) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        for (FailOn one : FailOn.values()) {
            if (one.name().equalsIgnoreCase(text.strip())) {
                return one;
            }
        }
        problem("failOn", text, "must be one of error, warning, never", problems);
        return otherwise;
    }

    private static int score(@Nullable String text, int otherwise, List<String> problems) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String digits = text.strip();
        int value = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
        if (value < 0 || value > 100) {
            problem("minimumScore", text, "must be 0 to 100", problems);
            return otherwise;
        }
        return value;
    }

    private static Set<GateId> gates(@Nullable List<String> texts, Set<GateId> otherwise, List<String> problems) {
        if (texts == null || texts.isEmpty()) {
            return otherwise;
        }
        Set<GateId> gates = EnumSet.of(GateId.HEARTBEAT);
        for (String text : texts) {
            String digit = String.valueOf(text).strip();
            if (digit.matches("[0-3]")) {
                gates.add(GateId.of(Integer.parseInt(digit)));
            } else {
                problem("gates", digit, "must list some of 1, 2, 3; Gate 0 always runs", problems);
            }
        }
        return gates;
    }

    private static List<String> tokens(@Nullable List<String> texts, List<String> otherwise, List<String> problems) {
        if (texts == null || texts.isEmpty()) {
            return otherwise;
        }
        List<String> tokens = new ArrayList<>();
        for (String text : texts) {
            String token = String.valueOf(text).strip();
            if (token.matches("[!-~]{1,200}")) {
                tokens.add(token);
            } else {
                problem("acceptedTokens", token, "must list tokens like " + otherwise.get(0), problems);
            }
        }
        return tokens;
    }

    private static void problem(String name, String value, String rule, List<String> problems) {
        // The value goes to a terminal as it is not yet known to be harmless.
        String printable = value.replaceAll("[^ -~]", "?");
        problems.add("smart-crate." + name + " was '" + printable + "' but " + rule);
    }
}
