// SPDX-License-Identifier: Apache-2.0
// PAGE_PARSE_STATUS_LIST
package dev.ctas7.heartbeat.wire;

import dev.ctas7.foundation.heartbeat.CrateHeartbeatStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages of the whole state, as leniently as {@link StateReader} reads states. Safe for use by several threads.
 */
public final class PageReader {
    private final StateReader reader = new StateReader();

    /**
     * Reads one page.
     *
     * @throws WireException if the bytes are none
     */
    public StatePage read(byte[] payload) throws WireException {
        Fields fields = new Fields();
        reader.whole(payload, fields::read);
        return new StatePage(
                fields.crates, Boolean.TRUE.equals(fields.more), Cursor.present("written_ms", fields.writtenMs));
    }

    /** What has been read so far. */
    private static final class Fields {
        private final List<CrateHeartbeatStatus> crates = new ArrayList<>();
        private @Nullable Boolean more;
        private @Nullable Long writtenMs;

        void read(String key, Cursor cursor) throws IOException, WireException {
            switch (key) {
                case "more" -> more = cursor.truth(key);
                case "written_ms" -> writtenMs = cursor.number(key);
                case "crates" ->
                    cursor.objects(key, path -> {
                        StatusFields status = new StatusFields(path);
                        cursor.object(path, status::read);
                        crates.add(status.status());
                    });
                default -> cursor.skip();
            }
        }
    }
}
