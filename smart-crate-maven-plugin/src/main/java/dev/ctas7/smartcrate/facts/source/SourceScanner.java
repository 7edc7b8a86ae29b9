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
        FolderWalk walk = new FolderWalk(inputs.basedir());
        SourceReader reader = new SourceReader();
        List<SourceFile> files = new ArrayList<>();
        for (SourceRoot root : roots) {
            for (FoundFile found : walk.files(root.folder(), path -> path.endsWith(".java"), path -> true)) {
                files.add(read(reader, found, RelativePath.of(inputs.basedir(), found.path()), root.kind()));
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }

    private static SourceFile read(SourceReader reader, FoundFile found, String path, SourceKind kind) {
        return found.readable()
                ? reader.read(found.path(), path, kind)
                : SourceFile.unread(path, kind, found.problem());
    }

    private static int depth(Path folder) {
        return folder.toAbsolutePath().normalize().getNameCount();
    }
}
