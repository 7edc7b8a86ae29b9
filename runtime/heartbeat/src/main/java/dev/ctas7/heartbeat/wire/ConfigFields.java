// SPDX-License-Identifier: Apache-2.0
// CONFIG_PARSE_NESTED_OBJECT
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.HeartbeatConfig;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What has been read of a heartbeat's {@code config} so far. */
final class ConfigFields {
    private final String path;
    private @Nullable String crateName;
    private @Nullable String crateVersion;
    private @Nullable String sx9Version;
    private @Nullable Long interval;
    private @Nullable Integer port;
    private @Nullable String tier;
    private @Nullable String domain;

    /** Fields of the config at a path, with its dot. */
    ConfigFields(String path) {
        this.path = path;
    }

    void read(String key, Cursor cursor) throws IOException, WireException {
        switch (key) {
            case "crate_name" -> crateName = cursor.text(path, key);
            case "crate_version" -> crateVersion = cursor.text(path, key);
            case "sx9_version" -> sx9Version = cursor.text(path, key);
            case "interval_ms" -> interval = cursor.number(path, key);
            case "service_port" -> port = narrow(cursor.number(path, key));
            case "foundation_tier" -> tier = cursor.text(path, key);
            case "domain" -> domain = cursor.text(path, key);
            default -> cursor.skip();
        }
    }

    HeartbeatConfig config() throws WireException {
        return new HeartbeatConfig(
                Cursor.present(path, "crate_name", crateName),
                Cursor.present(path, "crate_version", crateVersion),
                Cursor.present(path, "sx9_version", sx9Version),
                Cursor.present(path, "interval_ms", interval),
                port,
                tier,
                domain);
    }

    /** A port out of an int's range becomes one that is out of a port's, which the record refuses by its key. */
    private static @Nullable Integer narrow(@Nullable Long number) {
        if (number == null) {
            return null;
        }
        return number < 0 || number > Integer.MAX_VALUE ? -1 : number.intValue();
    }
}
