// SPDX-License-Identifier: Apache-2.0
// NAME_RESOLVE_IMPORTED_LIBRARY
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which names of one source mean a class of a known library: by an import of that very class, or in full. */
final class LibraryNames {
    private final Map<String, HashLibrary> imported = new HashMap<>();

    private LibraryNames() {}

    static LibraryNames of(CompilationUnitTree unit, UnitIndex index) {
        LibraryNames names = new LibraryNames();
        for (ImportTree one : unit.getImports()) {
            names.library(one)
                    .filter(library -> !index.declares(library.simpleName()))
                    .ifPresent(library -> names.imported.put(library.simpleName(), library));
        }
        return names;
    }

    /** The library that an import names; empty for a static import and one of a whole package. */
    Optional<HashLibrary> library(ImportTree tree) {
        String name = tree.getQualifiedIdentifier().toString();
        return tree.isStatic() ? Optional.empty() : named(name);
    }

    /** The library whose class an expression or a type names. */
    Optional<HashLibrary> library(@Nullable Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return Optional.ofNullable(imported.get(identifier.getName().toString()));
        }
        return tree instanceof MemberSelectTree select ? named(select.toString()) : Optional.empty();
    }

    private static Optional<HashLibrary> named(String name) {
        return HashLibrary.ALL.stream()
                .filter(library -> library.type().equals(name))
                .findFirst();
    }
}
