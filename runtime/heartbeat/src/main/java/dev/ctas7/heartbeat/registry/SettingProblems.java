// SPDX-License-Identifier: Apache-2.0
// PROBLEM_VALIDATE_SETTING_RANGES
package dev.ctas7.heartbeat.registry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with settings, so that all of it is told at once. */
final class SettingProblems {
    private final List<String> found = new ArrayList<>();

    SettingProblems require(boolean holds, String key, Object value, String rule) {
        if (!holds) {
            found.add(key + " was '" + value + "' but " + rule);
        }
        return this;
    }

    SettingProblems between(String key, long value, long least, long most) {
        return require(value >= least && value <= most, key, value, "must be " + least + " to " + most);
    }

    SettingProblems between(String key, Duration value, Duration least, Duration most) {
        boolean inside = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        return require(inside, key, value, "must be " + least + " to " + most);
    }

    void throwIfAny(String settings) {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(
                    found.size() + " problem(s) in " + settings + ":\n  " + String.join("\n  ", found));
        }
    }
}
