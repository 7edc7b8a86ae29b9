// SPDX-License-Identifier: Apache-2.0
// DESK_READ_STATE_PACK
package dev.ctas7.heartbeat.integrity;

import java.nio.file.Path;
import java.time.InstantSource;

/** Where reports are asked for. It reads, advises and never writes; the same pack at the same moment gives the same. */
public final class IntegrityDesk {
    private final InstantSource clock;
    private final PackReader reader = new PackReader();

    /** A desk that tells ages by a clock. */
    public IntegrityDesk(InstantSource clock) {
        this.clock = clock;
    }

    /** Both documents of the pack in a file, or why there are none; never throws because of a file. */
    public DeskReport report(Path file) {
        try {
            return report(reader.read(PackFile.read(file)));
        } catch (PackRefused e) {
            return new DeskReport.Unavailable(clock.instant(), e.sentence());
        }
    }

    /** Both documents of a pack. */
    public DeskReport report(StatePack pack) {
        return new DeskReport.Advised(Assessor.advise(pack, clock.instant()));
    }
}
