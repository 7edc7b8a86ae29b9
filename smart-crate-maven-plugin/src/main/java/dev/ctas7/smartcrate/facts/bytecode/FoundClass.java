// SPDX-License-Identifier: Apache-2.0
// BYTECODE_READ_FOUND_FILE
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.bytecode.ClassFiles.Unreadable;
import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * A file that calls itself a class file and was not opened yet.
 *
 * @param path relative to the output folder, with {@code /}
 * @param file to be read
 */
record FoundClass(String path, Path file) {
    private static final int LARGEST = 16 << 20;
    private static final int MAGIC = 0xCAFEBABE;

    /** What became of a file. */
    sealed interface Outcome {
        /** It is a class. */
        record Read(ScannedClass scan) implements Outcome {}

        /** It is none, or cannot be read. */
        record Refused(Unreadable reason) implements Outcome {}
    }

    /** Reads the file. What is no class file becomes a reason, never an exception. */
    Outcome read() {
        try {
            byte[] bytes = BoundedFile.read(file, LARGEST);
            requireMagic(bytes);
            return new Outcome.Read(ClassReading.read(path, bytes));
        } catch (IOException e) {
            return new Outcome.Refused(new Unreadable(path, BoundedFile.reason(e)));
        } catch (RuntimeException | StackOverflowError e) {
            // ASM checks little: broken offsets end as any RuntimeException, what refers to itself as a full stack.
            return new Outcome.Refused(new Unreadable(path, "is no class file that can be read: " + reason(e)));
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
