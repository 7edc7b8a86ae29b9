// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_SCANNED_FACTS
package dev.ctas7.smartcrate.facts.source;

import java.util.List;

/**
 * A Java source file, read once.
 *
 * @param path relative to the module, with {@code /}
 * @param kind main, test or generated
 * @param packageName empty for the unnamed package
 * @param lines as {@code wc -l} counts, plus a last line without an end
 * @param leading comment lines before the first type declaration
 * @param types declared types, nested ones included, local and anonymous ones not; the class that a compact source file
 *     declares implicitly comes first
 * @param forbidden names of forbidden hashes
 * @param hash of the content
 * @param problem why it is not the text that a compiler reads: not UTF-8, a NUL byte, too large, a link out of the
 *     module; empty for no problem. What could be found out in spite of it is there.
 * @param structure members and types used
 */
public record SourceFile(
        String path,
        SourceKind kind,
        String packageName,
        int lines,
        List<CommentLine> leading,
        List<DeclaredType> types,
        List<WordHit> forbidden,
        ContentHash hash,
        String problem,
        Structure structure) {
    /** Copies the lists. */
    public SourceFile {
        leading = List.copyOf(leading);
        types = List.copyOf(types);
        forbidden = List.copyOf(forbidden);
    }

    /** A file without a problem. */
    public SourceFile(
            String path,
            SourceKind kind,
            String packageName,
            int lines,
            List<CommentLine> leading,
            List<DeclaredType> types,
            List<WordHit> forbidden,
            ContentHash hash) {
        this(path, kind, packageName, lines, leading, types, forbidden, hash, "", Structure.NONE);
    }

    /** The same file with another structure. */
    public SourceFile withStructure(Structure other) {
        return new SourceFile(path, kind, packageName, lines, leading, types, forbidden, hash, problem, other);
    }

    /** A file that could not be read at all. */
    static SourceFile unread(String path, SourceKind kind, String problem) {
        return new SourceFile(
                path, kind, "", 0, List.of(), List.of(), List.of(), ContentHash.UNREAD, problem, Structure.NONE);
    }

    /** The last part of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it is {@code package-info.java} or {@code module-info.java}. */
    public boolean describesPackageOrModule() {
        return fileName().equals("package-info.java") || fileName().equals("module-info.java");
    }

    /** Whether a program wrote it: it lies in a generated root or says so itself, by an annotation on its types. */
    public boolean isGenerated() {
        return kind == SourceKind.GENERATED || structure.generated();
    }

    /** The binary name with dots of a type that is declared here, given its name without the package. */
    public String qualified(String type) {
        return packageName.isEmpty() ? type : packageName + "." + type;
    }
}
