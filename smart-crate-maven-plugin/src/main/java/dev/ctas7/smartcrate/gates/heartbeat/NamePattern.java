// SPDX-License-Identifier: Apache-2.0
// PATTERN_COMPARE_SIMPLE_GLOB
package dev.ctas7.smartcrate.gates.heartbeat;

/** A glob over binary names: {@code *} stands for any text, {@code ?} for one character, all else for itself. */
record NamePattern(String glob) {
    /** Whether the whole name fits; never more steps than the two lengths multiplied, whatever the pattern. */
    boolean matches(String name) {
        int pattern = 0;
        int star = -1;
        int retry = 0;
        int at = 0;
        while (at < name.length()) {
            char wanted = pattern < glob.length() ? glob.charAt(pattern) : '\0';
            if (pattern < glob.length() && wanted == '*') {
                star = pattern++;
                retry = at;
            } else if (pattern < glob.length() && (wanted == '?' || wanted == name.charAt(at))) {
                pattern++;
                at++;
            } else if (star >= 0) {
                pattern = star + 1;
                at = ++retry;
            } else {
                return false;
            }
        }
        return glob.substring(pattern).chars().allMatch(left -> left == '*');
    }
}
