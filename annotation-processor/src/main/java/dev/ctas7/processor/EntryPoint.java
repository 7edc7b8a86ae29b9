// SPDX-License-Identifier: Apache-2.0
// ENTRYPOINT_RESOLVE_WRITTEN_NAME
package dev.ctas7.processor;

import dev.ctas7.processor.Foundation.Mark;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The name under which a proof knows its entry point, and the way back from the name to the element. */
final class EntryPoint {
    private static final String MODULE = "module ";

    private EntryPoint() {}

    /** Canonical name of a type or a package, or {@code module <name>}. */
    static String nameOf(Element element) {
        return element instanceof ModuleElement ? MODULE + canonicalName(element) : canonicalName(element);
    }

    /** Not {@code toString()}: ecj's says {@code package demo}, and prints the whole of a module. */
    static String canonicalName(Element element) {
        return element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : element.toString();
    }

    /** The element of that name which carries the annotation now: as a source of this compilation, else as a class. */
    static Optional<Element> annotated(Elements elements, String name) {
        if (name.startsWith(MODULE)) {
            return Optional.ofNullable(marked(elements.getModuleElement(name.substring(MODULE.length()))));
        }
        // A package may bear a type's name.
        return Optional.<Element>ofNullable(marked(elements.getTypeElement(name)))
                .or(() -> Optional.ofNullable(marked(elements.getPackageElement(name))));
    }

    /** The class file that carries an element's annotations, relative to the class output, with {@code /}. */
    static String classFileOf(Elements elements, Element element) {
        if (element instanceof TypeElement type) {
            return elements.getBinaryName(type).toString().replace('.', '/') + ".class";
        }
        if (element instanceof PackageElement pack) {
            return pack.getQualifiedName().toString().replace('.', '/') + "/package-info.class";
        }
        return "module-info.class";
    }

    private static @Nullable Element marked(@Nullable Element element) {
        return element != null && Foundation.markOn(element) != Mark.ABSENT ? element : null;
    }
}
