// SPDX-License-Identifier: Apache-2.0
// GIT_READ_INDEXED_NAME
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists the files in git's index, and names their content, without running git (gitformat-index, versions 2 to 4).
 *
 * <p>Answers no where it is not sure: a split or broken index, SHA-256 names, more than 64 MiB.
 */
public final class GitIndex {
    private static final int LARGEST = 64 << 20;
    private static final int LARGEST_CONTENT = 16 << 20;
    private static final int SIGNATURE = 0x44495243;
    private static final int FIXED = 62;
    private static final int NAME_OF_CONTENT = 40;
    private static final int LENGTH_OF_NAME = 20;
    private static final int EXTENDED = 0x4000;

    private final byte[] bytes;
    private int at = 12;

    private GitIndex(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether the repository around an absolute path has it in its index. */
    static boolean holds(Path file) {
        return blob(file).isPresent();
    }

    /**
     * Whether the index has an absolute path with another content; CRLF is as good as LF, which git may make of it. A
     * file that the index has not has none; one that cannot be read has another.
     */
    public static boolean holdsOtherContentThan(Path file) {
        Optional<String> blob = blob(file);
        if (blob.isEmpty()) {
            return false;
        }
        try {
            byte[] content = BoundedFile.read(file, LARGEST_CONTENT);
            String text = new String(content, StandardCharsets.ISO_8859_1);
            byte[] normal = text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
            return !blob.get().equals(blobOf(content)) && !blob.get().equals(blobOf(normal));
        } catch (IOException | NoSuchAlgorithmException e) {
            return true;
        }
    }

    /** The name that git gives a content (gitformat-pack, "Object types"). */
    private static String blobOf(byte[] content) throws NoSuchAlgorithmException {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(("blob " + content.length + "\0").getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(sha1.digest(content));
    }

    /** Names, relative to an absolute folder and with {@code /}, of all files below it that are in the index. */
    static Set<String> below(Path folder) {
        return entries(folder).keySet();
    }

    /** The name of the content that the index has for an absolute path. */
    private static Optional<String> blob(Path file) {
        Path folder = file.getParent();
        return folder == null
                ? Optional.empty()
                : Optional.ofNullable(entries(folder).get(String.valueOf(file.getFileName())));
    }

    private static Map<String, String> entries(Path folder) {
        for (Path root = folder; root != null; root = root.getParent()) {
            Path git = root.resolve(".git");
            if (Files.exists(git)) {
                String name = root.relativize(folder).toString().replace(File.separatorChar, '/');
                return entries(git, name.isEmpty() ? "" : name + "/");
            }
        }
        return Map.of();
    }

    private static Map<String, String> entries(Path git, String prefix) {
        Map<String, String> names = new HashMap<>();
        try {
            Path folder = gitFolder(git);
            if (folder != null) {
                new GitIndex(BoundedFile.read(folder.resolve("index"), LARGEST))
                        .list(prefix.getBytes(StandardCharsets.UTF_8), names);
            }
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the repository is git's to say; a broken index ends as an array's bound, and what
            // stood before that place counts.
            return names;
        }
        return names;
    }

    /** A work tree of its own and a submodule have a file there that names the folder. */
    private static @Nullable Path gitFolder(Path git) throws IOException {
        if (Files.isDirectory(git)) {
            return git;
        }
        String text = new String(BoundedFile.read(git, 1 << 16), StandardCharsets.UTF_8).strip();
        return text.startsWith("gitdir:")
                ? git.resolveSibling(text.substring("gitdir:".length()).strip())
                : null;
    }

    private void list(byte[] prefix, Map<String, String> names) {
        int version = integer(4);
        if (integer(0) != SIGNATURE || version < 2 || version > 4) {
            return;
        }
        int from = prefix.length;
        byte[] name = {};
        for (int left = integer(8); left > 0; left--) {
            int content = at + NAME_OF_CONTENT;
            name = version == 4 ? compressedName(name) : paddedName();
            if (name.length > from && Arrays.equals(name, 0, from, prefix, 0, from)) {
                names.put(
                        new String(name, from, name.length - from, StandardCharsets.UTF_8),
                        HexFormat.of().formatHex(bytes, content, content + LENGTH_OF_NAME));
            }
        }
    }

    private byte[] paddedName() {
        int entry = at;
        int from = nameStart();
        int end = end(from);
        at = entry + ((end - entry) / 8 + 1) * 8;
        return Arrays.copyOfRange(bytes, from, end);
    }

    /** Version 4: how many bytes of the name before to drop, then what follows them. */
    private byte[] compressedName(byte[] before) {
        at = nameStart();
        int drop = bytes[at] & 0x7f;
        while ((bytes[at++] & 0x80) != 0) {
            drop = ((drop + 1) << 7) | (bytes[at] & 0x7f);
        }
        int end = end(at);
        int keep = before.length - drop;
        byte[] name = Arrays.copyOf(before, keep + end - at);
        System.arraycopy(bytes, at, name, keep, end - at);
        at = end + 1;
        return name;
    }

    private int nameStart() {
        int flags = (bytes[at + FIXED - 2] & 0xff) << 8;
        return at + FIXED + ((flags & EXTENDED) != 0 ? 2 : 0);
    }

    private int end(int from) {
        int end = from;
        while (bytes[end] != 0) {
            end++;
        }
        return end;
    }

    private int integer(int from) {
        return (bytes[from] & 0xff) << 24
                | (bytes[from + 1] & 0xff) << 16
                | (bytes[from + 2] & 0xff) << 8
                | (bytes[from + 3] & 0xff);
    }
}
