// SPDX-License-Identifier: Apache-2.0
// META_CHECK_SAFE_CONTEXT
package dev.ctas7.heartbeat.feed;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must not stand in an event's context: what could be taken for a proof, and what is nobody's business. */
final class MetaRules {
    private static final Set<String> GOVERNANCE = Set.of(
            "phase", "phases", "dod", "evidence", "proof", "artifact", "artifacts", "started", "completed", "verified");
    private static final Set<String> SENSITIVE = Set.of(
            "password",
            "passwd",
            "pwd",
            "passphrase",
            "secret",
            "secrets",
            "token",
            "tokens",
            "credential",
            "credentials",
            "key",
            "keys",
            "auth",
            "authorization",
            "cookie",
            "session",
            "email",
            "user",
            "username",
            "mac",
            "serial",
            "uuid",
            "imei",
            "ip");
    private static final Pattern HARDWARE =
            Pattern.compile("(?i)([0-9a-f]{2}[:-]){5}[0-9a-f]{2}|[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final Pattern WORDS = Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])");

    private MetaRules() {}

    /** Why a key must not be used, or null when it may. */
    static @Nullable String againstKey(String key) {
        for (String word : WORDS.splitAsStream(key).toList()) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (GOVERNANCE.contains(lower)) {
                return "must not speak of '" + lower + "': an event is no evidence of anything";
            }
            if (SENSITIVE.contains(lower)) {
                return "must not speak of '" + lower + "': everybody may read the feed";
            }
        }
        return null;
    }

    /** Why a text must not be used, or null when it may. */
    static @Nullable String againstText(String text) {
        if (text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            return "must hold no path: an event refers to no evidence and no artifact";
        }
        return HARDWARE.matcher(text).find()
                ? "must hold no hardware address or UUID: everybody may read the feed"
                : null;
    }
}
