// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.bytecode.ClassFiles;
import dev.ctas7.smartcrate.facts.bytecode.ClassScanner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The interface part that a lock of some classes would have.
 *
 * @param lines by what they are about: {@code demo.Router}, {@code demo.Router#route}
 */
record LockedApi(SortedMap<String, String> lines) {
    /** What a constant's line ends with; a quoted text holds neither quotes nor backslashes. */
    private static final String CONSTANT = " = (?:\"[^\"]*\"|string of \\d+ characters sha256:[0-9a-f]{64}|[^ |\"]+)";

    /** Of a jar, whose classes are unpacked into an empty folder. */
    static LockedApi ofJar(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    unpack(zip, entry, folder);
                }
            }
        }
        return ofFolder(folder);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(entry.getName() + " lies outside the jar");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
    }

    /** Of class files in a folder. */
    static LockedApi ofFolder(Path folder) {
        ClassFiles files = ClassScanner.scan(folder);
        if (!files.unreadable().isEmpty()) {
            throw new IllegalStateException(files.unreadable().toString());
        }
        SortedMap<String, String> lines = new TreeMap<>();
        for (ClassFile file : files.classes()) {
            for (String line : file.api()) {
                int end = line.indexOf(' ');
                lines.put(line.substring(0, end), line.substring(end + 1));
            }
        }
        return new LockedApi(lines);
    }

    /** The same, without the values of constants. */
    LockedApi withoutConstants() {
        SortedMap<String, String> plain = new TreeMap<>();
        lines.forEach((key, text) -> plain.put(key, withoutConstant(key, text)));
        return new LockedApi(plain);
    }

    private static String withoutConstant(String key, String text) {
        String name = key.substring(key.indexOf('#') + 1);
        return key.contains("#") ? text.replaceAll("(?<= " + Pattern.quote(name) + ")" + CONSTANT, "") : text;
    }

    /** What differs from another version. */
    SortedSet<String> differences(LockedApi other) {
        SortedSet<String> keys = new TreeSet<>(lines.keySet());
        keys.addAll(other.lines.keySet());
        keys.removeIf(key -> Objects.equals(lines.get(key), other.lines.get(key)));
        return keys;
    }
}
