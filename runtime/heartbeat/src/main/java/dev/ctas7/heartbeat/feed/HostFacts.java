// SPDX-License-Identifier: Apache-2.0
// HOST_READ_MACHINE_NAME
package dev.ctas7.heartbeat.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a host is called. Only {@link HostId} ever sees it: nothing here is written or logged. */
final class HostFacts {
    private static final int MOST_BYTES = 1024;
    private static final Pattern MACHINE_ID = Pattern.compile("[0-9a-fA-F-]{32,36}");

    private HostFacts() {}

    /** The id of a host whose system files lie below a folder, {@code /} for this one. */
    static String hostId(Path root) {
        String machineId = first(root, List.of("etc/machine-id", "var/lib/dbus/machine-id"));
        boolean usable = machineId != null && MACHINE_ID.matcher(machineId).matches();
        return HostId.of(node(root), usable ? machineId : null);
    }

    private static String node(Path root) {
        String name = first(root, List.of("proc/sys/kernel/hostname", "etc/hostname"));
        if (name != null) {
            return name;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static @Nullable String first(Path root, List<String> files) {
        for (String file : files) {
            String text = read(root.resolve(file));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static @Nullable String read(Path file) {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try (var in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
            return text.isEmpty() ? null : text;
        } catch (IOException e) {
            return null;
        }
    }
}
