// SPDX-License-Identifier: Apache-2.0
// TYPE_FIND_DECLARING_SOURCE
package dev.ctas7.smartcrate.suppression;

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

/** Where the types and packages that findings and annotations speak of stand in the sources. */
public final class TypePlaces {
    private static final String PACKAGE_INFO = "package-info";

    private final Map<String, Location> types = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, SourceFile> files = new HashMap<>();
    private final Set<String> tests = new HashSet<>();

    private TypePlaces() {}

    /** The places of these sources; where main and test declare the same type, main comes first. */
    public static TypePlaces of(List<SourceFile> sources) {
        TypePlaces places = new TypePlaces();
        sources.stream().filter(source -> source.kind() != SourceKind.TEST).forEach(places::add);
        sources.stream().filter(source -> source.kind() == SourceKind.TEST).forEach(places::add);
        return places;
    }

    /** Makes a type known that no source declares, by its binary name with dots. */
    public void know(String type) {
        names.add(type);
    }

    /** Makes known what a source is that was not kept. */
    public void know(String file, String packageName, SourceKind kind) {
        packages.put(file, packageName);
        if (kind == SourceKind.TEST) {
            tests.add(file);
        }
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

    /** Whether a file is a test source of this crate. */
    boolean isTest(String file) {
        return tests.contains(file);
    }

    /**
     * The members of a source that an annotation can mean.
     *
     * @param element {@code demo.Router#route}
     * @param line of the annotation or of the first code, which selects among overloads; 0 for not known
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

    /** The line of the type's name, else of its outermost type's; empty when no source declares it. */
    public Optional<Location> placeOf(String type) {
        int dollar = type.indexOf('$', type.lastIndexOf('.') + 2);
        Location own = types.get(type);
        return Optional.ofNullable(own == null && dollar > 0 ? types.get(type.substring(0, dollar)) : own);
    }

    private void add(SourceFile source) {
        know(source.path(), source.packageName(), source.kind());
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
