// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Two versions of a library, which the build copies into a folder of that name.
 *
 * @param before the older one
 * @param after the newer one
 */
record LibraryPair(Path before, Path after) {
    /** All pairs that the build has copied, by name. */
    static List<LibraryPair> all() throws IOException {
        List<LibraryPair> pairs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("smartcrate.pairs")))) {
            for (Path folder : folders.sorted().toList()) {
                pairs.add(in(folder));
            }
        }
        return pairs;
    }

    private static LibraryPair in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.sorted(Comparator.comparing(LibraryPair::version, Arrays::compare))
                    .toList();
            if (jars.size() != 2) {
                throw new IOException(folder + " has " + jars.size() + " jars, not two");
            }
            return new LibraryPair(jars.get(0), jars.get(1));
        }
    }

    /** The numbers of a file's version, so that 2.9 is before 2.10. */
    private static int[] version(Path jar) {
        return Stream.of(versionText(jar).split("\\D+", -1))
                .filter(part -> !part.isEmpty())
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Everything behind the first hyphen that a digit follows. */
    private static String versionText(Path jar) {
        return String.valueOf(jar.getFileName()).replaceAll("^.*?-(?=\\d)|\\.jar$", "");
    }

    /** Whether any class file differs. */
    boolean differs() throws IOException {
        return !classes(before).equals(classes(after));
    }

    private static TreeMap<String, Long> classes(Path jar) throws IOException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                CheckedInputStream content = new CheckedInputStream(zip, new CRC32());
                content.transferTo(OutputStream.nullOutputStream());
                if (entry.getName().endsWith(".class")) {
                    sums.put(entry.getName(), content.getChecksum().getValue());
                }
            }
        }
        return sums;
    }

    @Override
    public String toString() {
        return String.valueOf(before.getFileName()).replace(".jar", "") + " and " + versionText(after);
    }
}
