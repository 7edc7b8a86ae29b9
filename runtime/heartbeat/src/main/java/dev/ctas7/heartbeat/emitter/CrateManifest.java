// SPDX-License-Identifier: Apache-2.0
// MANIFEST_PARSE_HEARTBEAT_SETTINGS
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * What a manifest says of heartbeats; what it does not say, or says wrongly, is left out and noted.
 *
 * <p>The gates have judged the manifest when the crate was built. Here it must not keep a crate from beating.
 */
final class CrateManifest {
    /** The manifest's file name inside a crate's folder. */
    static final String FILE = "smart-crate.toml";

    private static final int MOST_DEPTH = 32;

    private final TomlTable toml;
    private final List<String> notes;

    private CrateManifest(TomlTable toml, List<String> notes) {
        this.toml = toml;
        this.notes = notes;
    }

    /** The manifest in these bytes; an empty one, with a note, when they are none. */
    static CrateManifest parse(byte @Nullable [] bytes) {
        List<String> notes = new ArrayList<>();
        if (bytes == null) {
            notes.add("there is no " + FILE + " beside the proof (the goal gate packages it), so tier, domain, port and"
                    + " interval are the defaults");
        }
        String text = bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
        TomlParseResult result = Toml.parse(text, TomlParseOptions.sourceless().withMaxNestingDepth(MOST_DEPTH));
        if (result.hasErrors()) {
            var where = result.errors().get(0).position();
            notes.add(FILE + ":" + where.line() + ":" + where.column() + ": is not TOML, so tier, domain, port and"
                    + " interval are the defaults; build the crate with the gates");
        }
        return new CrateManifest(result, notes);
    }

    /** The configuration with all that the manifest adds to it. */
    HeartbeatConfig addTo(HeartbeatConfig bare) {
        HeartbeatConfig config = bare;
        Long interval = number("ring_bus", "heartbeat_interval_ms");
        if (interval != null) {
            config = with(config, "ring_bus.heartbeat_interval_ms", c -> c.withIntervalMs(interval));
        }
        Long own = number("heartbeat", "port");
        Long port = own == null ? firstPort() : own;
        if (port != null) {
            config = with(config, "port", c -> c.withServicePort((int) Math.max(-1, Math.min(port, 65536))));
        }
        String tier = text("heartbeat", "tier", text("smart-crate", "classification", null));
        if (tier != null) {
            config = with(config, "tier", c -> c.withFoundationTier(tier));
        }
        String domain = text("heartbeat", "domain", firstDomain());
        return domain == null ? config : with(config, "domain", c -> c.withDomain(domain));
    }

    /** What somebody should change, one line each; empty when nothing. */
    List<String> notes() {
        return notes;
    }

    private HeartbeatConfig with(HeartbeatConfig config, String key, UnaryOperator<HeartbeatConfig> change) {
        try {
            return change.apply(config);
        } catch (IllegalArgumentException e) {
            notes.add(FILE + ": the " + key + " of its heartbeats is out of range and left out");
            return config;
        }
    }

    private @Nullable Object value(String section, String key) {
        return toml.get(List.of(section)) instanceof TomlTable table ? table.get(List.of(key)) : null;
    }

    private @Nullable Long number(String section, String key) {
        return value(section, key) instanceof Long number ? number : null;
    }

    private @Nullable String text(String section, String key, @Nullable String otherwise) {
        return value(section, key) instanceof String text ? text : otherwise;
    }

    private @Nullable String firstDomain() {
        if (value("smart_meta", "domains") instanceof TomlArray domains && !domains.isEmpty()) {
            return domains.get(0) instanceof String first ? first : null;
        }
        return null;
    }

    /** The first in the order of the file. */
    private @Nullable Long firstPort() {
        if (!(toml.get(List.of("ports")) instanceof TomlTable ports)) {
            return null;
        }
        return ports.keySet().stream()
                .map(List::of)
                .filter(key -> ports.get(key) instanceof Long)
                .min(Comparator.comparing(ports::inputPositionOf, CrateManifest::inOrder))
                .map(key -> (Long) ports.get(key))
                .orElse(null);
    }

    private static int inOrder(@Nullable TomlPosition one, @Nullable TomlPosition other) {
        if (one == null || other == null) {
            return 0;
        }
        return one.line() == other.line()
                ? Integer.compare(one.column(), other.column())
                : Integer.compare(one.line(), other.line());
    }
}
