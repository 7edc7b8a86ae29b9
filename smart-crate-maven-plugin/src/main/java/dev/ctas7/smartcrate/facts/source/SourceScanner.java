// SPDX-License-Identifier: Apache-2.0
// SOURCE_SCAN_CRATE_FILES
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.tree.FolderWalk;
import dev.ctas7.smartcrate.facts.source.tree.FoundFile;
import dev.ctas7.smartcrate.facts.source.tree.RelativePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads every Java source of a crate once. */
public final class SourceScanner {
    private SourceScanner() {}

    /**
     * The crate's Java sources, sorted by path. Never throws: what cannot be read is a {@link SourceFile} with a
     * problem.
     *
     * <p>A file below several roots belongs to the innermost, and to main before test before generated where a folder
     * is given twice.
     */
    public static List<SourceFile> scan(CrateInputs inputs) {
        List<SourceRoot> roots = new ArrayList<>(inputs.sources());
        roots.sort(Comparator.comparingInt((SourceRoot root) -> -depth(root.folder()))
                .thenComparing(SourceRoot::kind)
                .thenComparing(root -> root.folder().toString()));
        SourceEncoding encoding = SourceEncoding.of(inputs.encoding());
        FolderWalk walk = new FolderWalk(inputs.basedir());
        SourceReader reader = SourceReader.forCrate(encoding);
        List<SourceFile> files = new ArrayList<>();
        for (SourceRoot root : roots) {
            for (FoundFile found : walk.files(root.folder(), path -> path.endsWith(".java"), path -> true)) {
                files.add(reader.read(found, RelativePath.of(inputs.basedir(), found.path()), root.kind()));
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        tellUnknown(encoding, files);
        return files;
    }

    /** Told once: that every file is read as UTF-8 follows from it. */
    private static void tellUnknown(SourceEncoding encoding, List<SourceFile> files) {
        if (!encoding.known() && !files.isEmpty() && files.get(0).problem().isEmpty()) {
            files.set(
                    0,
                    files.get(0)
                            .withProblem("declared in encoding " + encoding.name()
                                    + ", which this Java does not know; all sources are read as UTF-8"));
        }
    }

    private static int depth(Path folder) {
        return folder.toAbsolutePath().normalize().getNameCount();
    }
}
