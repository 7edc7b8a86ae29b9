// SPDX-License-Identifier: Apache-2.0
// LIBRARY_DEFINE_HEARTBEAT_CLIENT
package dev.ctas7.smartcrate.maven.running;

import dev.ctas7.smartcrate.maven.library.LateLibrary;
import dev.ctas7.smartcrate.maven.wiring.Coordinates;
import java.util.List;
import java.util.Set;

/** What speaks NATS, for builds that name one (decision 0012). */
public final class HeartbeatLibrary {
    /**
     * The client's signatures by the library that signing loads into the same class realm: the client's own choice has
     * the same classes in another jar, and of two jars with the same classes nobody knows which wins.
     */
    static final String SIGNATURES = "org.bouncycastle:bcprov-jdk18on:1.86";

    static final String EXCLUDED = "org.bouncycastle:bcprov-lts8on";

    private HeartbeatLibrary() {}

    /** The library, of this plugin's own version. */
    public static LateLibrary library() {
        return new LateLibrary(
                List.of(Coordinates.GROUP + ":heartbeat:" + Coordinates.version(), SIGNATURES),
                Set.of(EXCLUDED),
                "dev.ctas7.heartbeat.query.RunningSystemQuery",
                "asks the running system because smart-crate.natsUrl is set");
    }
}
