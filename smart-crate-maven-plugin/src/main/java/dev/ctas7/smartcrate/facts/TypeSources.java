// SPDX-License-Identifier: Apache-2.0
// TYPE_FIND_DECLARING_SOURCE
package dev.ctas7.smartcrate.facts;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads from byte code back to the sources it was compiled from; test sources have no part in it. */
public final class TypeSources {
    private final Map<String, SourceFile> files = new HashMap<>();

    private TypeSources() {}

    /** The sources of a crate's types. */
    public static TypeSources of(CrateFacts facts) {
        return of(facts.sources());
    }

    /** The sources of the types that these declare. */
    public static TypeSources of(List<SourceFile> all) {
        TypeSources sources = new TypeSources();
        for (SourceFile file : all) {
            if (file.kind() != SourceKind.TEST) {
                for (DeclaredType type : file.types()) {
                    sources.files.putIfAbsent(qualified(file, type), file);
                }
            }
        }
        return sources;
    }

    /** The source that declares a class's outermost type. */
    public Optional<SourceFile> of(ClassFile type) {
        SourceFile own = files.get(type.name());
        return Optional.ofNullable(own == null ? files.get(type.outermost()) : own);
    }

    /** The source that declares a class of this binary name, or the innermost declared type that it lies in. */
    public Optional<SourceFile> of(String className) {
        String name = className;
        SourceFile file = files.get(name);
        // A dollar may be part of a name that somebody wrote, so the nearest declared type wins.
        while (file == null && name.lastIndexOf('$') > name.lastIndexOf('.')) {
            name = name.substring(0, name.lastIndexOf('$'));
            file = files.get(name);
        }
        return Optional.ofNullable(file);
    }

    /** The sources of annotated entry points that are types; packages and modules have none. */
    public static List<SourceFile> entryPoints(CrateFacts facts) {
        TypeSources sources = of(facts);
        List<SourceFile> found = new ArrayList<>();
        for (ClassFile type : facts.classes().classes()) {
            if (type.assertsFoundation()) {
                sources.of(type).filter(file -> !found.contains(file)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static String qualified(SourceFile file, DeclaredType type) {
        return file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
    }
}
