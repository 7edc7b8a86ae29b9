// SPDX-License-Identifier: Apache-2.0
// BYTECODE_SCAN_OUTPUT_FOLDER
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Reads every class file of an output folder once. What is no class file becomes a reason, never an exception. */
public final class ClassScanner {
    private static final int MANY = 500;

    private final Path folder;
    private final List<FoundClass> found = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private ClassScanner(Path folder) {
        this.folder = folder;
    }

    /** The class files of a folder without their bodies; sorted by path; not present when there is no such folder. */
    public static ClassFiles scan(Path folder) {
        return scanCode(folder).files();
    }

    /**
     * Scans a folder, usually {@code target/classes}.
     *
     * <p>Links inside it are followed to files that lie inside it as well; any other link is reported.
     */
    public static ClassOutput scanCode(Path folder) {
        if (!Files.exists(folder)) {
            return ClassOutput.NONE;
        }
        ClassScanner scanner = new ClassScanner(folder);
        try {
            scanner.walk();
        } catch (IOException e) {
            scanner.unreadable.add(new Unreadable(".", BoundedFile.reason(e)));
        }
        return scanner.read();
    }

    private void walk() throws IOException {
        Path root = folder.toRealPath();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                look(root, file, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                unreadable.add(new Unreadable(relative(root, file), BoundedFile.reason(problem)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException problem) {
                if (problem != null) {
                    unreadable.add(new Unreadable(relative(root, directory), BoundedFile.reason(problem)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void look(Path root, Path file, BasicFileAttributes attributes) {
        String path = relative(root, file);
        if (file.equals(root)) {
            unreadable.add(new Unreadable(".", "is no folder"));
        } else if (attributes.isSymbolicLink() && !leadsToFileInside(root, file)) {
            unreadable.add(new Unreadable(path, "is a symbolic link, which is not followed"));
        } else if (path.endsWith(".class")) {
            found.add(new FoundClass(path, file));
        }
    }

    private static boolean leadsToFileInside(Path root, Path link) {
        try {
            Path target = link.toRealPath();
            return target.startsWith(root) && Files.isRegularFile(target);
        } catch (IOException e) {
            return false;
        }
    }

    private ClassOutput read() {
        List<ScannedClass> scanned = new ArrayList<>();
        for (FoundClass.Outcome outcome :
                inTurnOrTogether(found).map(FoundClass::read).toList()) {
            if (outcome instanceof FoundClass.Outcome.Read read) {
                scanned.add(read.scan());
            } else if (outcome instanceof FoundClass.Outcome.Refused refused) {
                unreadable.add(refused.reason());
            }
        }
        scanned.sort(Comparator.comparing(scan -> scan.facts().path()));
        unreadable.sort(Comparator.comparing(Unreadable::path));
        return output(scanned);
    }

    private ClassOutput output(List<ScannedClass> scanned) {
        Map<String, ApiShape> shapes = new HashMap<>();
        List<CodeClass> code = new ArrayList<>();
        for (ScannedClass scan : scanned) {
            if (scan.atItsPlace()) {
                shapes.put(scan.facts().name(), scan.shape());
                code.add(scan.code());
            }
        }
        code.removeIf(type -> (type.access() & Opcodes.ACC_MODULE) != 0);
        code.sort(Comparator.comparing(CodeClass::name));
        ApiLines lines = new ApiLines(shapes);
        List<ClassFile> classes = inTurnOrTogether(scanned)
                .map(scan -> scan.withApi(scan.atItsPlace() ? lines.of(scan.shape()) : List.of()))
                .toList();
        return new ClassOutput(new ClassFiles(true, classes, unreadable), code);
    }

    /** Other threads cost more than they bring until there are some hundred files. */
    private static <T> Stream<T> inTurnOrTogether(List<T> work) {
        return work.size() < MANY ? work.stream() : work.parallelStream();
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
