// SPDX-License-Identifier: Apache-2.0
// TYPE_FIND_DECLARING_SOURCE
package dev.ctas7.smartcrate.run;

import dev.ctas7.smartcrate.facts.CrateFacts;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.model.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the types and packages that byte code speaks of stand in the sources. Main sources come first. */
final class TypePlaces {
    private static final String PACKAGE_INFO = "package-info";

    private final Map<String, Location> types = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, SourceFile> files = new HashMap<>();

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

    /** Whether a binary name with dots is a type of this crate, or of one around it. */
    boolean knows(String type) {
        for (int end = type.length(); end > 0; end = type.lastIndexOf('$', end - 1)) {
            if (names.contains(type.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The members of a source that an annotation in byte code can mean.
     *
     * @param element {@code demo.Router#route}
     * @param line the first line of its code, which selects among overloads; 0 for not known
     * @return empty when the source shows no such member: then only names can be compared
     */
    Optional<List<Member>> bodies(String file, String element, int line) {
        SourceFile source = files.get(file);
        List<Member> named = source == null
                ? List.of()
                : source.structure().members().stream()
                        .filter(member -> element.equals(source.qualified(member.type()) + "#" + member.name()))
                        .toList();
        List<Member> there = named.stream()
                .filter(member -> member.line() <= line && line <= member.endLine())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(there.isEmpty() ? named : there);
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
        files.put(source.path(), source);
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
