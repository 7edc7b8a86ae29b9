// SPDX-License-Identifier: Apache-2.0
// META_HOLD_BOUNDED_CONTEXT
package dev.ctas7.heartbeat.feed;

import dev.ctas7.foundation.heartbeat.GlobalHeartbeatState;
import dev.ctas7.heartbeat.text.OneLine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event's {@code meta}: a few flat facts, at most {@value #MOST_ENTRIES}, each a number, a truth value or a text of
 * at most {@value #LONGEST_TEXT} characters on one line.
 *
 * <p>Keys are snake_case. Keys and texts that could be taken for a phase, a proof or evidence are refused, and so are
 * those that name secrets, people or hardware, as well as paths.
 */
public final class FeedMeta {
    /** The most entries. */
    public static final int MOST_ENTRIES = 16;

    /** The longest text in characters. */
    public static final int LONGEST_TEXT = 256;

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final FeedMeta EMPTY = new FeedMeta(Map.of());

    private final Map<String, Object> entries;

    private FeedMeta(Map<String, Object> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** No context. */
    public static FeedMeta empty() {
        return EMPTY;
    }

    /** How many crates an orchestrator sees in which state; no names. */
    public static FeedMeta of(GlobalHeartbeatState state) {
        return EMPTY.with("ecosystem_health", state.ecosystemHealth().wire())
                .with("total_crates", state.totalCrates())
                .with("healthy_crates", state.healthyCrates())
                .with("unauthorized_crates", state.unauthorizedCrates().size())
                .with("missing_heartbeats", state.missingHeartbeats().size())
                .with("hash_integrity", state.hashIntegrity());
    }

    /**
     * The same with one more number.
     *
     * @throws IllegalArgumentException if the key is refused or there is no room
     */
    public FeedMeta with(String key, long value) {
        return put(key, value, null);
    }

    /**
     * The same with one more truth value.
     *
     * @throws IllegalArgumentException if the key is refused or there is no room
     */
    public FeedMeta with(String key, boolean value) {
        return put(key, value, null);
    }

    /**
     * The same with one more text.
     *
     * @throws IllegalArgumentException if the key or the text is refused or there is no room
     */
    public FeedMeta with(String key, String value) {
        if (value.length() > LONGEST_TEXT || !OneLine.isOneLine(value)) {
            return put(key, value, "must be one line of at most " + LONGEST_TEXT + " characters");
        }
        return put(key, value, MetaRules.againstText(value));
    }

    /** The facts in their order: {@link Long}, {@link Boolean} or {@link String}. */
    Map<String, Object> entries() {
        return entries;
    }

    private FeedMeta put(String key, Object value, @Nullable String againstValue) {
        if (!KEY.matcher(key).matches()) {
            throw refused(key, "must have a key that matches " + KEY);
        }
        String againstKey = MetaRules.againstKey(key);
        if (againstKey != null) {
            throw refused(key, againstKey);
        }
        if (againstValue != null) {
            throw refused(key, againstValue);
        }
        Map<String, Object> more = new LinkedHashMap<>(entries);
        more.put(key, value);
        if (more.size() > MOST_ENTRIES) {
            throw refused(key, "must not be one more than " + MOST_ENTRIES + " entries");
        }
        return new FeedMeta(more);
    }

    private static IllegalArgumentException refused(String key, String rule) {
        return new IllegalArgumentException("meta." + OneLine.of(key, 80) + " " + rule);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FeedMeta meta && meta.entries.equals(entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
