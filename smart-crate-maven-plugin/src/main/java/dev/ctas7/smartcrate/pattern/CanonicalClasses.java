// SPDX-License-Identifier: Apache-2.0
// CLASS_SELECT_CANONICAL_PROMISE
package dev.ctas7.smartcrate.pattern;

import dev.ctas7.smartcrate.facts.TypeSources;
import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Selects the class files that have to be read in depth, since their source's header is a canonical pattern. */
public final class CanonicalClasses {
    private CanonicalClasses() {}

    /** Those of the class files that were compiled from such a source, in their order. */
    public static List<ClassFile> among(List<ClassFile> classes, List<SourceFile> sources) {
        Set<String> canonical = sources.stream()
                .filter(file -> file.kind() == SourceKind.MAIN)
                .filter(file -> file.leading().stream()
                        .anyMatch(line -> CanonicalPattern.ofHeader(line.text()).isPresent()))
                .map(SourceFile::path)
                .collect(Collectors.toSet());
        if (canonical.isEmpty()) {
            return List.of();
        }
        TypeSources origins = TypeSources.of(sources);
        return classes.stream()
                .filter(type -> origins.of(type.name())
                        .filter(file -> canonical.contains(file.path()))
                        .isPresent())
                .toList();
    }
}
