// SPDX-License-Identifier: Apache-2.0
// OPTIONS_PARSE_CRATE_SHARE
package dev.ctas7.heartbeat.cli;

import dev.ctas7.heartbeat.cluster.NodeSettings;
import dev.ctas7.heartbeat.cluster.Partition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which crates an orchestrator hears, and on how many servers it keeps what it knows. */
final class ShareOptions {
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

    @Option(
            names = "--partition",
            paramLabel = "N/COUNT",
            description = {
                "Hear only partition N, from 0, of COUNT, as the server's mapping deals the crates out.",
                "Without it, hear all."
            })
    private @Nullable String partition;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "On how many servers of a cluster states and leases lie: 3 for three. Default: ${DEFAULT-VALUE}.")
    private int replicas = 1;

    /** The settings with these options. */
    NodeSettings applyTo(NodeSettings settings) {
        NodeSettings replicated = settings.withReplicas(replicas);
        if (partition == null) {
            return replicated;
        }
        Matcher share = SHARE.matcher(partition);
        if (!share.matches()) {
            throw new IllegalArgumentException("--partition was '" + partition + "' but must be N/COUNT, as 0/2");
        }
        return replicated.withPartition(
                new Partition(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2))));
    }
}
