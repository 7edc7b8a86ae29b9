// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.cluster;

import dev.ctas7.heartbeat.bus.nats.NatsBus;
import dev.ctas7.heartbeat.bus.nats.NatsSettings;
import dev.ctas7.heartbeat.trust.KeyRing;
import dev.ctas7.heartbeat.trust.Outbound;
import dev.ctas7.heartbeat.trust.SigningKey;
import dev.ctas7.heartbeat.trust.TrustException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * One orchestrator in a process of its own; says on its output when it begins and ends to lead, and ends with its
 * input.
 */
public final class NodeMain {
    private NodeMain() {}

    /**
     * Arguments: addresses of servers, replicas, and the partition's number and count; or the files of a key ring and
     * of a private key, and that key's id; or nothing more.
     */
    public static void main(String[] args) throws IOException, InterruptedException, TrustException {
        NodeSettings settings = NodeSettings.DEFAULT.withReplicas(Integer.parseInt(args[1]));
        if (args.length == 4) {
            settings = settings.withPartition(new Partition(Integer.parseInt(args[2]), Integer.parseInt(args[3])));
        } else if (args.length == 5) {
            KeyRing ring = KeyRing.open(Path.of(args[2]), InstantSource.system());
            Outbound own = Outbound.of(SigningKey.read(Path.of(args[3]), args[4]), null);
            settings = settings.withTrust(ring.crates(), new Credentials(own, ring.orchestrators()));
        }
        try (OrchestratorNode node =
                OrchestratorNode.start(NatsBus.open(NatsSettings.of(args[0])), settings, new SimpleMeterRegistry())) {
            boolean leads = false;
            System.out.println("follows");
            while (System.in.available() == 0) {
                if (node.leads() != leads) {
                    leads = node.leads();
                    System.out.println(leads ? "leads" : "follows");
                }
                Thread.sleep(20);
                endWithParent();
            }
        }
    }

    /** A test that was killed cannot end us. */
    private static void endWithParent() {
        if (ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L) == 1) {
            Runtime.getRuntime().halt(1);
        }
    }
}
