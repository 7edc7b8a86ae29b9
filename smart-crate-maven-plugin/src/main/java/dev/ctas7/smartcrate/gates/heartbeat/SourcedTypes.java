// SPDX-License-Identifier: Apache-2.0
// SOURCE_FIND_DECLARING_FILE
package dev.ctas7.smartcrate.gates.heartbeat;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The types that main and generated sources declare, by binary name. */
final class SourcedTypes {
    private static final String MODULE = "module-info";
    private static final String PACKAGE = "package-info";

    private final Set<String> declared = new HashSet<>();

    SourcedTypes(List<SourceFile> sources) {
        for (SourceFile source : sources) {
            if (source.kind() != SourceKind.TEST) {
                add(source);
            }
        }
    }

    private void add(SourceFile source) {
        String prefix = source.packageName().isEmpty() ? "" : source.packageName() + ".";
        if (source.fileName().equals(MODULE + ".java")) {
            declared.add(MODULE);
        } else if (source.fileName().equals(PACKAGE + ".java")) {
            declared.add(prefix + PACKAGE);
        }
        for (DeclaredType type : source.types()) {
            declared.add(prefix + type.name());
        }
    }

    /** Where a class comes from. */
    sealed interface Origin {
        /** A source declares it, or a source's type holds it as an anonymous or local class. */
        record Sourced() implements Origin {}

        /**
         * A source declares the type around it, but not it.
         *
         * @param name the outermost undeclared type
         */
        record Nested(String name) implements Origin {}

        /** No source declares it nor anything around it. */
        record Unknown() implements Origin {}
    }

    /** The origin of the class with this binary name. */
    Origin originOf(String name) {
        if (declared.contains(name)) {
            return new Origin.Sourced();
        }
        int simple = name.lastIndexOf('.') + 1;
        for (int dollar = name.lastIndexOf('$'); dollar > simple; dollar = name.lastIndexOf('$', dollar - 1)) {
            if (declared.contains(name.substring(0, dollar))) {
                return inside(name, dollar);
            }
        }
        return new Origin.Unknown();
    }

    // javac numbers anonymous and local classes: Outer$1, Outer$1Local.
    private static Origin inside(String name, int dollar) {
        int next = name.indexOf('$', dollar + 1);
        String inner = next < 0 ? name.substring(dollar + 1) : name.substring(dollar + 1, next);
        boolean numbered = !inner.isEmpty() && inner.charAt(0) >= '0' && inner.charAt(0) <= '9';
        return numbered ? new Origin.Sourced() : new Origin.Nested(next < 0 ? name : name.substring(0, next));
    }
}
