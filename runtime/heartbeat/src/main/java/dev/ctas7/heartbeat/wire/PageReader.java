// SPDX-License-Identifier: Apache-2.0
// PAGE_PARSE_STATUS_LIST
package dev.ctas7.heartbeat.wire;

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
        private final List<StatePage.Crate> crates = new ArrayList<>();
        private @Nullable Boolean more;
        private @Nullable Long writtenMs;

        void read(String key, Cursor cursor) throws IOException, WireException {
            switch (key) {
                case "more" -> more = cursor.truth(key);
                case "written_ms" -> writtenMs = cursor.number(key);
                case "crates" ->
                    cursor.objects(key, path -> {
                        CrateFields crate = new CrateFields(path);
                        cursor.object(path, crate::read);
                        crates.add(crate.crate());
                    });
                default -> cursor.skip();
            }
        }
    }

    /** What has been read of one crate: its status, and beside it its interval. */
    private static final class CrateFields {
        private final String path;
        private final StatusFields status;
        private @Nullable Long intervalMs;

        CrateFields(String path) {
            this.path = path;
            this.status = new StatusFields(path);
        }

        void read(String key, Cursor cursor) throws IOException, WireException {
            if (key.equals("interval_ms")) {
                intervalMs = cursor.number(path, key);
            } else {
                status.read(key, cursor);
            }
        }

        StatePage.Crate crate() throws WireException {
            return intervalMs == null
                    ? StatePage.Crate.of(status.status())
                    : new StatePage.Crate(status.status(), intervalMs);
        }
    }
}
