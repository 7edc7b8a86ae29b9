// SPDX-License-Identifier: Apache-2.0
// PROOF_LOCATE_VISIBLE_PACKAGE
package dev.ctas7.processor;

import dev.ctas7.foundation.proof.ProofRecord;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Where a proof goes, and what can be seen from there. */
record ProofPlace(Elements elements, Outputs outputs, Roots roots) {
    /**
     * The entry point's own package. A module has none, so it takes the one of its earlier proof while that package
     * exists, else the alphabetically first of the compiled types, else one of its own name.
     */
    String packageFor(Element entryPoint, String crate) {
        if (!(entryPoint instanceof ModuleElement module)) {
            return elements.getPackageOf(entryPoint).getQualifiedName().toString();
        }
        return outputs.proof(StandardLocation.CLASS_OUTPUT, crate)
                .map(ProofRecord::generatedClass)
                .map(name -> name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                .filter(name -> isPackageOf(module, name))
                .or(() -> roots.firstPackage(elements))
                .orElseGet(() -> module.getQualifiedName().toString());
    }

    private boolean isPackageOf(ModuleElement module, String name) {
        PackageElement known = name.isEmpty() ? null : elements.getPackageElement(module, name);
        return known != null && module.equals(elements.getModuleOf(known));
    }

    /** The name of a named module that does not say {@code requires} of foundation-core. */
    static Optional<String> moduleLackingRequires(Elements elements, Element element) {
        ModuleElement module = elements.getModuleOf(element);
        if (module == null || module.isUnnamed() || requiresFoundation(module)) {
            return Optional.empty();
        }
        return Optional.of(module.getQualifiedName().toString());
    }

    private static boolean requiresFoundation(ModuleElement module) {
        return ElementFilter.requiresIn(module.getDirectives()).stream()
                .map(requires -> requires.getDependency())
                .anyMatch(ProofPlace::isFoundation);
    }

    private static boolean isFoundation(@Nullable ModuleElement required) {
        return required != null && required.getQualifiedName().contentEquals(Foundation.PACKAGE);
    }

    /** An element as a person would name it: {@code class demo.App}. */
    static String describe(Element element) {
        String kind = element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + " " + EntryPoint.canonicalName(element);
    }
}
