// SPDX-License-Identifier: Apache-2.0
// FILES_WRITE_ATOMIC_MODULE
package dev.ctas7.smartcrate.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files of one module: whole or not at all, and never outside it.
 *
 * <p>A message of an {@link IOException} thrown here names the file as it was given and says what is in the way; the
 * user must change the setting that named it, or the file system.
 */
public final class ModuleFiles {
    /** What is written; may throw at any point, and the old file stays. */
    @FunctionalInterface
    public interface Body {
        /** Writes everything to {@code out}, which the caller closes. */
        void writeTo(OutputStream out) throws IOException;
    }

    private enum Sync {
        TO_DISK,
        LATER
    }

    private ModuleFiles() {}

    /** Writes {@code text} as UTF-8; see {@link #write(Path, String, Body)}. */
    public static Path write(Path module, String relative, String text) throws IOException {
        return write(module, relative, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Replaces or creates a file in one step that other processes see whole: into a temporary file beside it, synced to
     * the disk, then renamed. Folders that are missing are made. On any failure the old file is untouched and the
     * temporary one is gone.
     *
     * @param module the module's folder
     * @param relative the file, relative to the module
     * @return the file written
     * @throws IOException if the file would lie outside the module, is a folder or a symbolic link, or cannot be
     *     written
     */
    public static Path write(Path module, String relative, Body body) throws IOException {
        return replace(module, relative, body, Sync.TO_DISK);
    }

    /**
     * The same without waiting for the disk, for files that the next run makes again: other processes still see them
     * whole, but after a loss of power they may be empty.
     */
    public static Path writeAgain(Path module, String relative, Body body) throws IOException {
        return replace(module, relative, body, Sync.LATER);
    }

    private static Path replace(Path module, String relative, Body body, Sync sync) throws IOException {
        Path target = locate(module, relative);
        Path folder = folderOf(target);
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + target.getFileName() + "." + suffix() + ".tmp");
        try {
            write(temporary, body, sync);
            keepPermissions(target, temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("'" + relative + "' is on a file system that cannot replace a file in one step", e);
        } finally {
            Files.deleteIfExists(temporary);
        }
        return target;
    }

    /**
     * The path of a file of the module, whether it exists or not.
     *
     * @throws IOException if it lies outside the module, also by way of a link, or is a folder or a symbolic link
     */
    public static Path locate(Path module, String relative) throws IOException {
        Path root = module.toRealPath();
        Path target = resolve(root, relative);
        if (!target.startsWith(root)
                || target.equals(root)
                || !realFolder(target).startsWith(root)) {
            throw new IOException("'" + relative + "' lies outside the module");
        }
        if (Files.isSymbolicLink(target)) {
            throw new IOException("'" + relative + "' is a symbolic link, which is not followed");
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("'" + relative + "' is a folder, not a file");
        }
        return target;
    }

    /**
     * Another one for each thread and moment; a name that is taken all the same is refused when the file is created.
     */
    private static String suffix() {
        return Thread.currentThread().getId() + "-" + System.nanoTime();
    }

    private static Path resolve(Path root, String relative) throws IOException {
        try {
            return root.resolve(relative).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("'" + relative + "' is no file name on this system", e);
        }
    }

    /** The nearest folder above the target that exists, with all links in its path resolved. */
    private static Path realFolder(Path target) throws IOException {
        Path folder = folderOf(target);
        while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folderOf(folder);
        }
        return folder.toRealPath();
    }

    private static Path folderOf(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException("'" + path + "' lies in no folder");
        }
        return parent;
    }

    private static void write(Path temporary, Body body, Sync sync) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            body.writeTo(out);
            out.flush();
            if (sync == Sync.TO_DISK) {
                channel.force(true);
            }
        }
    }

    /** A file that a person made readable for a group stays so. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)
                && Files.getFileAttributeView(from, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }
}
