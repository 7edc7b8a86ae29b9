// SPDX-License-Identifier: Apache-2.0
// GATES_READ_REPORT_FILE
package dev.ctas7.heartbeat.integrity;

import dev.ctas7.heartbeat.json.JsonReader;
import dev.ctas7.heartbeat.json.JsonRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the gates wrote, {@code docs/report.schema.json}, as leniently as state packs. */
public final class GateReportFile {
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final Set<String> LOOKED = Set.of("pass", "fail", "warning");
    private static final Set<String> DRIFTED = Set.of("gate", "escalate");

    private final JsonReader json = new JsonReader(MOST_BYTES);

    /** The report in a file; empty when there is none that can be read. The file's own time is the report's. */
    public Optional<GateReport> read(Path file) {
        try {
            byte[] bytes = PackFile.read(file, MOST_BYTES);
            PackFields top = new PackFields(json.read(bytes, 0, bytes.length), "");
            PackFields crate = top.object("crate");
            String name = crate == null ? null : crate.text("name");
            if (name == null) {
                return Optional.empty();
            }
            List<String> gates = top.list("gates", gate -> gate.textOrEmpty("status"));
            int looked = gates == null
                    ? 0
                    : (int) gates.stream().filter(LOOKED::contains).count();
            return Optional.of(new GateReport(
                    name,
                    top.textOrEmpty("verdict").equals("pass"),
                    looked,
                    hashesMatch(top.object("zeroTrustScore")) && !hasDrifted(top.object("drift")),
                    Files.getLastModifiedTime(file).toInstant()));
        } catch (PackRefused | JsonRefused | IOException e) {
            return Optional.empty();
        }
    }

    private static boolean hasDrifted(@Nullable PackFields drift) throws PackRefused {
        return drift != null && DRIFTED.contains(drift.textOrEmpty("level"));
    }

    private static boolean hashesMatch(@Nullable PackFields score) throws PackRefused {
        List<Boolean> matches = score == null ? null : score.list("components", GateReportFile::isFine);
        return matches == null || !matches.contains(false);
    }

    private static boolean isFine(PackFields component) throws PackRefused {
        if (!component.textOrEmpty("name").equals("hashIntegrity") || !component.truth("measured", false)) {
            return true;
        }
        Double earned = component.number("earned");
        Double possible = component.number("possible");
        return earned != null && possible != null && earned >= possible;
    }
}
