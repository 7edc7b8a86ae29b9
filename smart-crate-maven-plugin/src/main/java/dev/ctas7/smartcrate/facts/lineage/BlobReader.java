// SPDX-License-Identifier: Apache-2.0
// BLOB_READ_BATCH_OUTPUT
package dev.ctas7.smartcrate.facts.lineage;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads what {@code git cat-file --batch} prints, one content after the other, so that only one is in memory.
 *
 * @param limit the longest content that is looked at, in bytes; longer ones are left out
 */
record BlobReader(int limit) {
    private static final int LONGEST_LINE = 200;

    /**
     * What became of each content, by its name.
     *
     * @param look what to keep of one
     * @throws IOException if the output is not of the form
     */
    <T> Map<String, T> read(InputStream output, Function<byte[], T> look) throws IOException {
        InputStream in = new BufferedInputStream(output, 1 << 16);
        Map<String, T> found = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] fields = line.split(" ", -1);
            if (fields.length == 2) {
                // "<name> missing": a partial clone has not fetched it.
                continue;
            }
            long size = size(fields);
            if (size > limit) {
                in.skipNBytes(size + 1);
            } else {
                byte[] content = in.readNBytes((int) size);
                in.skipNBytes(content.length < size ? size : 1);
                found.put(fields[0], look.apply(content));
            }
        }
        return found;
    }

    private static long size(String[] fields) throws IOException {
        try {
            long size = fields.length == 3 ? Long.parseLong(fields[2]) : -1;
            if (size >= 0 && size < Long.MAX_VALUE) {
                return size;
            }
        } catch (NumberFormatException e) {
            throw new IOException("no size in '" + String.join(" ", fields) + "'", e);
        }
        throw new IOException("no header line of a content");
    }

    /** The next line without its end; empty at the end of the output. */
    private static String line(InputStream in) throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return new String(line, 0, length, StandardCharsets.US_ASCII);
            }
            if (length == LONGEST_LINE) {
                throw new IOException("a line without an end");
            }
            line[length++] = (byte) next;
        }
        if (length > 0) {
            throw new IOException("a line that was cut off");
        }
        return "";
    }
}
