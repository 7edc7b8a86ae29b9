// SPDX-License-Identifier: Apache-2.0
// FOLDER_COLLECT_MODULE_FILES
package dev.ctas7.smartcrate.facts.source.tree;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Walks through folders without recursion, each real folder once, whatever links and overlapping roots lead to it.
 *
 * <p>A link is followed as long as its target lies in the module or in the root that is being walked. One that leaves
 * both is reported as a {@link FoundFile} with a problem when it is asked for or is a folder.
 */
public final class FolderWalk {
    private final Path module;
    private final Set<Path> visited = new HashSet<>();

    /**
     * A walk that remembers the folders it has seen.
     *
     * @param module the folder that links must not leave
     */
    public FolderWalk(Path module) {
        this.module = realOrSame(module);
    }

    /**
     * The files below a root, sorted by path; empty when the root is no folder or was walked before.
     *
     * @param files tells by the path relative to the root, with {@code /}, whether a file is asked for
     * @param folders tells likewise whether to go into a folder
     */
    public List<FoundFile> files(Path root, Predicate<String> files, Predicate<String> folders) {
        Path start = root.toAbsolutePath().normalize();
        List<FoundFile> found = new ArrayList<>();
        if (!Files.isDirectory(start)) {
            return found;
        }
        Root walked = new Root(module, start, realOrSame(start), files, folders);
        Deque<Path> todo = new ArrayDeque<>();
        todo.push(start);
        while (!todo.isEmpty()) {
            Path folder = todo.pollFirst();
            if (visited.add(realOrSame(folder))) {
                list(folder, walked, todo, found);
            }
        }
        found.sort((a, b) -> compare(a.path(), b.path()));
        return found;
    }

    private record Root(Path module, Path start, Path real, Predicate<String> files, Predicate<String> folders) {
        String relative(Path path) {
            return RelativePath.of(start, path);
        }

        boolean asksFor(String relative, boolean folder) {
            return folder ? folders.test(relative) : files.test(relative);
        }

        boolean holds(Path target) {
            return target.startsWith(module) || target.startsWith(real);
        }
    }

    private void list(Path folder, Root root, Deque<Path> todo, List<FoundFile> found) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            found.add(new FoundFile(folder, "folder that cannot be listed (" + reason(e) + ")"));
        }
        Collections.sort(children, FolderWalk::compare);
        for (Path child : children) {
            visit(child, root, todo, found);
        }
    }

    private static void visit(Path child, Root root, Deque<Path> todo, List<FoundFile> found) {
        String relative = root.relative(child);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean linked = attributes.isSymbolicLink();
            boolean leaves = false;
            if (linked) {
                Path target = child.toRealPath();
                leaves = !root.holds(target);
                attributes = Files.readAttributes(target, BasicFileAttributes.class);
            }
            boolean asked = root.asksFor(relative, attributes.isDirectory());
            if (asked && leaves) {
                found.add(new FoundFile(child, "symbolic link that leaves the module"));
            } else if (asked && attributes.isDirectory()) {
                // Links come last, so that a folder inside the root is known by its own name, not by a link's.
                enqueue(todo, child, linked);
            } else if (asked) {
                found.add(new FoundFile(child, attributes.isRegularFile() ? "" : "neither a file nor a folder"));
            }
        } catch (IOException e) {
            if (root.files().test(relative)) {
                found.add(new FoundFile(child, "not accessible (" + reason(e) + ")"));
            }
        }
    }

    private static void enqueue(Deque<Path> todo, Path folder, boolean linked) {
        if (linked) {
            todo.addLast(folder);
        } else {
            todo.addFirst(folder);
        }
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName();
    }

    private static int compare(Path one, Path other) {
        return one.toString().compareTo(other.toString());
    }

    private static Path realOrSame(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
