// SPDX-License-Identifier: Apache-2.0
// TYPE_FIND_DECLARING_SOURCE
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the types and packages that byte code speaks of stand in the sources. Main sources come first. */
final class TypePlaces {
    private static final String PACKAGE_INFO = "package-info";

    private final Map<String, Location> types = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private TypePlaces() {}

    static TypePlaces of(CrateFacts facts) {
        TypePlaces places = new TypePlaces();
        facts.sources().stream()
                .filter(source -> source.kind() != SourceKind.TEST)
                .forEach(places::add);
        facts.sources().stream()
                .filter(source -> source.kind() == SourceKind.TEST)
                .forEach(places::add);
        facts.classes().classes().forEach(type -> places.names.add(type.name()));
        return places;
    }

    /** Whether a binary name with dots is a type of this crate. */
    boolean knows(String type) {
        return names.contains(type);
    }

    /** The package that a source file declares, when the file is a source of this crate. */
    Optional<String> packageOf(String file) {
        return Optional.ofNullable(packages.get(file));
    }

    /** The line of the type's name, else of its outermost type's, else the class file. */
    Location placeOf(ClassFile type) {
        Location own = types.get(type.name());
        Location outer = own == null ? types.get(type.outermost()) : own;
        return outer == null ? Location.of(type.path()) : outer;
    }

    private void add(SourceFile source) {
        packages.put(source.path(), source.packageName());
        String prefix = source.packageName().isEmpty() ? "" : source.packageName() + ".";
        for (DeclaredType type : source.types()) {
            names.add(prefix + type.name());
            types.putIfAbsent(prefix + type.name(), Location.of(source.path(), type.line()));
        }
        if (source.describesPackageOrModule()) {
            String name = source.fileName().replace(".java", "");
            types.putIfAbsent((name.equals(PACKAGE_INFO) ? prefix : "") + name, Location.of(source.path()));
        }
    }
}
