// SPDX-License-Identifier: Apache-2.0
// LOCK_FIND_OTHER_FILE
package dev.ctas7.smartcrate.lock;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds a lock of the module in another place than the manifest names: a manifest that names a new place must not be a
 * way to begin anew.
 *
 * <p>On the disk a lock is known by its first lines, in git's index, where only names are, by its name.
 */
final class FormerLock {
    /** A module has fewer files; beyond that a lock is no longer looked for. */
    private static final int MOST_FILES = 100_000;
    /** As many bytes hold the comment and the keys at a lock's top. */
    private static final int TOP = 1 << 12;

    private static final int LARGEST = 16 << 20;
    /** What a build makes, and what tests read, which may be locks of no crate. */
    private static final Set<String> NOT_ENTERED = Set.of(".git", "target", "node_modules", "src/test", "src/it");

    private static final List<String> MODULE = List.of("pom.xml", "smart-crate.toml");

    private FormerLock() {}

    /**
     * Looks for one.
     *
     * @param module the module's real folder
     * @return its path relative to the module, with {@code /}; empty for none
     */
    static String find(Path module) {
        TreeSet<String> found = new TreeSet<>();
        try {
            Files.walkFileTree(module, new Walk(module, found));
        } catch (IOException e) {
            // What cannot be listed holds no lock that could be read either.
            return "";
        }
        for (String name : GitIndex.below(module)) {
            // Only names are known there; of those that lie on the disk, the walk has seen more.
            if (name.endsWith(".lock") && isOurs(module, name) && !Files.exists(module.resolve(name))) {
                found.add(name);
            }
        }
        return found.isEmpty() ? "" : found.first();
    }

    /** Whether the first line that is no comment is a lock's first one; a page that shows a lock begins otherwise. */
    private static boolean isLock(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String top = new String(in.readNBytes(TOP), StandardCharsets.UTF_8);
            return top.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .findFirst()
                    .filter(line -> line.startsWith("schema = \"") && top.contains("\ncrate = \""))
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether no module in a folder between owns it. */
    private static boolean isOurs(Path module, String name) {
        for (Path folder = module.resolve(name).getParent();
                folder != null && !folder.equals(module);
                folder = folder.getParent()) {
            if (isModule(folder)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isModule(Path folder) {
        return MODULE.stream().anyMatch(file -> Files.exists(folder.resolve(file)));
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path module;
        private final Set<String> found;
        private int left = MOST_FILES;

        Walk(Path module, Set<String> found) {
            this.module = module;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = module.relativize(folder).toString().replace(File.separatorChar, '/');
            boolean other = NOT_ENTERED.contains(name) || isModule(folder);
            return other && !folder.equals(module) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && attributes.size() <= LARGEST && isLock(file)) {
                found.add(module.relativize(file).toString().replace(File.separatorChar, '/'));
            }
            return --left > 0 ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
