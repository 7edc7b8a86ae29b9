// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.JApiAnnotation;
import japicmp.model.JApiBehavior;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiField;
import japicmp.model.JApiHasChangeStatus;
import japicmp.model.JApiMethod;
import japicmp.output.OutputFilter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javassist.CtField;
import javassist.Modifier;
import javassist.bytecode.EnclosingMethodAttribute;

/**
 * What differs between two versions of a library as japicmp sees it, under the keys of a lock's lines.
 *
 * <p>A change is a status other than unchanged, or a compatibility change at the element itself or at its types. What
 * japicmp derives for a class from changes at its supertypes is told where it was caused.
 *
 * @param api classes and members with a change
 * @param constants fields whose ConstantValue is another one
 */
record JapicmpView(SortedSet<String> api, SortedSet<String> constants) {
    /** Those that are part of the interface; of all others japicmp tells changes that no caller sees. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "java.lang.Deprecated",
            "java.lang.FunctionalInterface",
            "java.lang.annotation.Inherited",
            "java.lang.annotation.Repeatable",
            "java.lang.annotation.Retention",
            "java.lang.annotation.Target");

    /** Compares two jars: public and protected, nothing synthetic, classes of other libraries not needed. */
    static JapicmpView of(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "1"), new JApiCmpArchive(after.toFile(), "2"));
        new OutputFilter(Options.newDefault()).filter(classes);
        JapicmpView view = new JapicmpView(new TreeSet<>(), new TreeSet<>());
        classes.stream().filter(type -> !isLocal(type)).forEach(view::add);
        return view;
    }

    /** Kotlin marks classes in bodies public, which nobody can name. */
    private static boolean isLocal(JApiClass type) {
        return Stream.of(type.getOldClass(), type.getNewClass())
                .flatMap(Optional::stream)
                .anyMatch(known -> known.getClassFile2().getAttribute(EnclosingMethodAttribute.tag) != null);
    }

    private void add(JApiClass type) {
        String name = type.getFullyQualifiedName();
        if (isChanged(type)) {
            api.add(name);
        }
        for (JApiField field : type.getFields()) {
            String key = name + "#" + field.getName();
            if (isTouched(field, field) || isMarked(field.getAnnotations())) {
                api.add(isEnumConstant(field) ? name : key);
            }
            if (!Objects.equals(constant(field.getOldFieldOptional()), constant(field.getNewFieldOptional()))) {
                constants.add(key);
            }
        }
        for (JApiMethod method : type.getMethods()) {
            if (isChanged(method) || isTouched(method.getReturnType(), method.getReturnType())) {
                api.add(name + "#" + method.getName());
            }
        }
        if (type.getConstructors().stream().anyMatch(JapicmpView::isChanged)) {
            api.add(name + "#<init>");
        }
    }

    private static boolean isChanged(JApiClass type) {
        return Stream.of(JApiChangeStatus.NEW, JApiChangeStatus.REMOVED).anyMatch(type.getChangeStatus()::equals)
                || isMarked(type.getAnnotations())
                || type.getModifiers().stream().anyMatch(JapicmpView::isChanged)
                || isChanged(type.getClassType())
                || isChanged(type.getSuperclass())
                || type.getInterfaces().stream().anyMatch(JapicmpView::isChanged)
                || type.getGenericTemplates().stream().anyMatch(template -> isTouched(template, template));
    }

    private static boolean isChanged(JApiBehavior behavior) {
        return isTouched(behavior, behavior)
                || isMarked(behavior.getAnnotations())
                || behavior.getParameters().stream().anyMatch(one -> isTouched(one, one))
                || behavior.getGenericTemplates().stream().anyMatch(one -> isTouched(one, one));
    }

    private static boolean isMarked(List<JApiAnnotation> annotations) {
        return annotations.stream()
                .anyMatch(one -> ANNOTATIONS.contains(one.getFullyQualifiedName()) && isChanged(one));
    }

    private static boolean isChanged(JApiHasChangeStatus element) {
        return element.getChangeStatus() != JApiChangeStatus.UNCHANGED;
    }

    private static boolean isTouched(JApiHasChangeStatus element, JApiCompatibility same) {
        return isChanged(element)
                || same.getCompatibilityChanges().stream()
                        .anyMatch(change -> !change.getType().name().startsWith("ANNOTATION_"));
    }

    private static boolean isEnumConstant(JApiField field) {
        return Stream.of(field.getOldFieldOptional(), field.getNewFieldOptional())
                .flatMap(Optional::stream)
                .anyMatch(one -> (one.getModifiers() & Modifier.ENUM) != 0);
    }

    private static Optional<Object> constant(Optional<CtField> field) {
        return field.map(CtField::getConstantValue);
    }
}
