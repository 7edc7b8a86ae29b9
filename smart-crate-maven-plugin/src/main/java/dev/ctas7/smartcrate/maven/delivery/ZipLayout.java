// SPDX-License-Identifier: Apache-2.0
// ZIP_READ_ENTRY_LAYOUT
package dev.ctas7.smartcrate.maven.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * Where a zip file's entries lie, so that all but one can be copied as they are.
 *
 * @param records the central directory, in its order
 * @param start where the central directory begins
 * @param comment the archive's comment
 */
record ZipLayout(List<Central> records, long start, ByteBuffer comment) {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LARGEST_DIRECTORY = 1 << 26;

    /** An entry of the central directory: its bytes, the name in them, and where its local part begins. */
    record Central(String name, ByteBuffer bytes, long offset) {}

    /** A stretch of the file that is kept. */
    record Segment(long from, long length) {}

    /** What is kept, and which entries it holds, in the directory's order and with their new offsets. */
    record Segments(List<Segment> kept, List<Central> records, long length) {}

    /** A new entry: its local header, and its central record but for the offset. */
    record Added(String name, ByteBuffer localHeader, ByteBuffer central) {}

    static ZipLayout read(FileChannel file) throws IOException {
        long size = file.size();
        ByteBuffer tail = bytes(file, Math.max(0, size - END_LENGTH - 0xFFFF), size);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_LENGTH + unsigned(tail, at + 20) == tail.limit()) {
                long directory = tail.getInt(at + 12) & 0xFFFFFFFFL;
                long start = tail.getInt(at + 16) & 0xFFFFFFFFL;
                if (start + directory != size - tail.limit() + at || directory > LARGEST_DIRECTORY) {
                    throw new ZipException("is in zip64 form or has data before its first entry");
                }
                ByteBuffer comment = slice(tail, at + END_LENGTH, unsigned(tail, at + 20));
                return new ZipLayout(parse(bytes(file, start, start + directory), start), start, comment);
            }
        }
        throw new ZipException("has no central directory");
    }

    private static List<Central> parse(ByteBuffer directory, long start) throws ZipException {
        List<Central> records = new ArrayList<>();
        for (int at = 0; at < directory.limit(); ) {
            if (directory.limit() - at < CENTRAL_LENGTH || directory.getInt(at) != CENTRAL) {
                throw new ZipException("has a broken central directory");
            }
            int name = unsigned(directory, at + 28);
            int length = CENTRAL_LENGTH + name + unsigned(directory, at + 30) + unsigned(directory, at + 32);
            long offset = directory.getInt(at + 42) & 0xFFFFFFFFL;
            if (length > directory.limit() - at || offset >= start) {
                throw new ZipException("has a broken central directory");
            }
            String text = StandardCharsets.UTF_8
                    .decode(slice(directory, at + CENTRAL_LENGTH, name))
                    .toString();
            records.add(new Central(text, slice(directory, at, length), offset));
            at += length;
        }
        return records;
    }

    /** Everything but the entry of this name, moved together. */
    Segments segmentsWithout(String name) throws ZipException {
        List<Central> byOffset = new ArrayList<>(records);
        byOffset.sort(Comparator.comparingLong(Central::offset));
        List<Segment> kept = new ArrayList<>();
        Map<Long, Long> moves = new HashMap<>();
        long position = byOffset.isEmpty() ? 0 : byOffset.get(0).offset();
        kept.add(new Segment(0, position));
        for (int i = 0; i < byOffset.size(); i++) {
            long from = byOffset.get(i).offset();
            long to = i + 1 < byOffset.size() ? byOffset.get(i + 1).offset() : start;
            if (to <= from) {
                throw new ZipException("has entries that lie in each other");
            }
            moves.put(from, position);
            if (!byOffset.get(i).name().equals(name)) {
                kept.add(new Segment(from, to - from));
                position += to - from;
            }
        }
        List<Central> moved = records.stream()
                .filter(one -> !one.name().equals(name))
                .map(one -> new Central(one.name(), one.bytes(), moves.getOrDefault(one.offset(), 0L)))
                .toList();
        return new Segments(kept, moved, position);
    }

    /** A stored (not compressed: the same on every JDK) entry with the date of another. */
    Added stored(String name, byte[] content, String dated) {
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer model = records.stream()
                .filter(one -> one.name().equals(dated))
                .findFirst()
                .map(one -> slice(one.bytes(), 0, CENTRAL_LENGTH))
                .orElseThrow(() -> new IllegalStateException("'" + dated + "' is not in the directory"));
        ByteBuffer central = little(CENTRAL_LENGTH + text.length);
        central.putInt(CENTRAL)
                .putShort((short) 20)
                .putShort((short) 20)
                .putShort((short) 0x0800)
                .putShort((short) 0);
        central.putInt(model.getInt(12))
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length);
        central.putShort((short) text.length).position(CENTRAL_LENGTH).put(text).flip();
        ByteBuffer local = little(LOCAL_LENGTH + text.length);
        local.putInt(LOCAL)
                .put(slice(central, 6, 24))
                .putShort((short) 0)
                .put(text)
                .flip();
        return new Added(name, local, central);
    }

    /** The central directory and the end record of the new file. */
    ByteBuffer directory(Segments segments, Added added, int contentLength) throws ZipException {
        long begin = segments.length() + added.localHeader().remaining() + contentLength;
        int count = segments.records().size() + 1;
        if (begin > 0xFFFFFFFFL || count > 0xFFFE) {
            throw new ZipException("is too large to add an entry without the zip64 form");
        }
        List<Central> all = new ArrayList<>(segments.records());
        all.add(new Central(added.name(), added.central(), segments.length()));
        int length = all.stream().mapToInt(one -> one.bytes().remaining()).sum();
        ByteBuffer out = little(length + END_LENGTH + comment.remaining());
        for (Central one : all) {
            int at = out.position();
            out.put(one.bytes().duplicate()).putInt(at + 42, (int) one.offset());
        }
        out.putInt(END).putInt(0).putShort((short) count).putShort((short) count);
        out.putInt(length).putInt((int) begin).putShort((short) comment.remaining());
        return out.put(comment.duplicate()).flip();
    }

    private static ByteBuffer bytes(FileChannel file, long from, long to) throws IOException {
        ByteBuffer buffer = little((int) (to - from));
        while (buffer.hasRemaining() && file.read(buffer, from + buffer.position()) >= 0) {
            // read until the stretch is complete
        }
        return buffer.flip();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer slice(ByteBuffer buffer, int at, int length) {
        return buffer.slice(at, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(ByteBuffer buffer, int at) {
        return buffer.getShort(at) & 0xFFFF;
    }
}
