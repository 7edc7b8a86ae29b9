// SPDX-License-Identifier: Apache-2.0
// IMPORT_COMPUTE_TEXT_EDITS
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.PackageTree;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Takes imports out of a source and puts others in where they belong by name, and leaves every other line alone. */
final class ImportEdits {
    private final SyntaxTree source;

    ImportEdits(SyntaxTree source) {
        this.source = source;
    }

    /**
     * The edits.
     *
     * @param removed imports of the source that go
     * @param added full names of classes to import, sorted
     */
    List<Edit> of(Collection<ImportTree> removed, List<String> added) {
        List<? extends ImportTree> kept = source.unit().getImports().stream()
                .filter(one -> !one.isStatic() && !removed.contains(one))
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (ImportTree one : removed) {
            edits.add(Edit.removal(source.text(), source.start(one), source.end(one)));
        }
        for (String name : added) {
            edits.add(insertion(name, kept, removed));
        }
        return joined(edits);
    }

    private Edit insertion(String name, List<? extends ImportTree> kept, Collection<ImportTree> removed) {
        String line = "import " + name + ";" + newline();
        for (ImportTree one : kept) {
            if (one.getQualifiedIdentifier().toString().compareTo(name) > 0) {
                return at(lineStart(source.start(one)), line);
            }
        }
        if (!kept.isEmpty()) {
            return at(lineEnd(source.end(kept.get(kept.size() - 1))), line);
        }
        if (!removed.isEmpty()) {
            return at(lineStart(source.start(removed.iterator().next())), line);
        }
        PackageTree unnamed = source.unit().getPackage();
        return unnamed == null ? at(0, line) : at(lineEnd(source.end(unnamed)), newline() + line);
    }

    /** Insertions at one offset become one, and one at the start of a removal becomes its text. */
    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            int same = -1;
            for (int i = 0; i < joined.size(); i++) {
                same = joined.get(i).start() == edit.start() ? i : same;
            }
            if (same < 0) {
                joined.add(edit);
            } else {
                Edit other = joined.get(same);
                joined.set(
                        same, new Edit(other.start(), Math.max(other.end(), edit.end()), other.text() + edit.text()));
            }
        }
        return joined;
    }

    private static Edit at(int offset, String text) {
        return new Edit(offset, offset, text);
    }

    private int lineStart(int offset) {
        return source.text().lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = source.text().indexOf('\n', offset);
        return end < 0 ? source.text().length() : end + 1;
    }

    private String newline() {
        int end = source.text().indexOf('\n');
        return end > 0 && source.text().charAt(end - 1) == '\r' ? "\r\n" : "\n";
    }
}
