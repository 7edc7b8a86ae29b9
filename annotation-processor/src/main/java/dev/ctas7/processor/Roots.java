// SPDX-License-Identifier: Apache-2.0
// ELEMENT_COLLECT_ANNOTATED_ROOTS
package dev.ctas7.processor;

import dev.ctas7.processor.Foundation.Mark;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What all rounds of one compilation brought: its types, its packages and its entry points.
 *
 * <p>It keeps names, never elements, since a compiler may make new elements each round. Everything is sorted, so that a
 * message does not depend on the order in which a build lists its files.
 */
final class Roots {
    private final TreeSet<String> types = new TreeSet<>();
    private final TreeSet<String> packageInfos = new TreeSet<>();
    private final Map<String, Mark> entryPoints = new LinkedHashMap<>();

    /** Adds one round's roots and returns those among them, and in them, that carry the annotation. */
    List<Element> add(Collection<? extends Element> roots) {
        List<Element> found = new ArrayList<>();
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                types.add(type.getQualifiedName().toString());
            } else if (root instanceof PackageElement pack) {
                packageInfos.add(pack.getQualifiedName().toString());
            }
            find(root, found);
        }
        found.sort(Comparator.comparing(EntryPoint::nameOf));
        found.forEach(element -> entryPoints.put(EntryPoint.nameOf(element), Foundation.markOn(element)));
        return found;
    }

    private static void find(Element element, List<Element> found) {
        if (Foundation.markOn(element) != Mark.ABSENT) {
            found.add(element);
        }
        if (element instanceof TypeElement type) {
            for (Element member : type.getEnclosedElements()) {
                if (member instanceof TypeElement nested) {
                    find(nested, found);
                }
            }
        }
    }

    boolean hasTypes() {
        return !types.isEmpty();
    }

    /** Names of the entry points, the first seen first. */
    List<String> entryPoints() {
        return List.copyOf(entryPoints.keySet());
    }

    boolean isResolved(String entryPoint) {
        return entryPoints.get(entryPoint) == Mark.PRESENT;
    }

    /** The element at which a missing annotation is best shown: a type with a main method, a package-info, a type. */
    Optional<Element> bestPlace(Elements elements) {
        Element best = null;
        for (String name : types) {
            TypeElement type = elements.getTypeElement(name);
            if (type != null && hasMain(type)) {
                return Optional.of(type);
            }
            best = best == null ? type : best;
        }
        if (!packageInfos.isEmpty()) {
            PackageElement pack = elements.getPackageElement(packageInfos.first());
            best = pack == null ? best : pack;
        }
        return Optional.ofNullable(best);
    }

    private static boolean hasMain(TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("main")
                    && method.getModifiers().contains(Modifier.STATIC)
                    && method.getParameters().size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** The alphabetically first package that has a type, or empty when no type was seen yet. */
    Optional<String> firstPackage(Elements elements) {
        return types.stream()
                .map(elements::getTypeElement)
                .filter(type -> type != null)
                .map(type -> elements.getPackageOf(type).getQualifiedName().toString())
                .min(Comparator.naturalOrder());
    }
}
