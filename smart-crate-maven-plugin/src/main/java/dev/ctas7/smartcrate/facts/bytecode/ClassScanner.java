// SPDX-License-Identifier: Apache-2.0
// BYTECODE_SCAN_OUTPUT_FOLDER
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
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
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Reads every class file of an output folder once. What is no class file becomes a reason, never an exception. */
public final class ClassScanner {
    private static final int LARGEST = 16 << 20;
    private static final int MAGIC = 0xCAFEBABE;

    private final Path folder;
    private final List<ScannedClass> scanned = new ArrayList<>();
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
        return scanner.resolved();
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
            read(path, file);
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

    private void read(String path, Path file) {
        try {
            byte[] bytes = BoundedFile.read(file, LARGEST);
            requireMagic(bytes);
            scanned.add(ClassReading.read(path, bytes));
        } catch (IOException e) {
            unreadable.add(new Unreadable(path, BoundedFile.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // ASM checks little: broken offsets end as any RuntimeException, what refers to itself as a full stack.
            unreadable.add(new Unreadable(path, "is no class file that can be read: " + reason(e)));
        }
    }

    private static void requireMagic(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            throw new IOException("is empty");
        }
        if (bytes.length < 10 || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            throw new IOException("does not begin like a class file");
        }
    }

    private ClassOutput resolved() {
        scanned.sort(Comparator.comparing(scan -> scan.facts().path()));
        unreadable.sort(Comparator.comparing(Unreadable::path));
        Map<String, ApiShape> shapes = new HashMap<>();
        for (ScannedClass scan : scanned) {
            if (scan.atItsPlace()) {
                shapes.put(scan.facts().name(), scan.shape());
            }
        }
        ApiLines lines = new ApiLines(shapes);
        List<ClassFile> classes = scanned.stream()
                .map(scan -> scan.withApi(scan.atItsPlace() ? lines.of(scan.shape()) : List.of()))
                .toList();
        List<CodeClass> code = scanned.stream()
                .filter(ScannedClass::atItsPlace)
                .map(ScannedClass::code)
                .filter(type -> (type.access() & Opcodes.ACC_MODULE) == 0)
                .sorted(Comparator.comparing(CodeClass::name))
                .toList();
        return new ClassOutput(new ClassFiles(true, classes, unreadable), code);
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace(File.separatorChar, '/');
    }

    /** Without the exception's own words, which a warmed-up JVM leaves out; ASM's and ours are always there. */
    private static String reason(Throwable problem) {
        String message = problem.getMessage();
        if (problem instanceof IndexOutOfBoundsException || problem instanceof NegativeArraySizeException) {
            return "it points outside itself";
        }
        return problem instanceof IllegalArgumentException && message != null
                ? message
                : problem.getClass().getSimpleName();
    }
}
