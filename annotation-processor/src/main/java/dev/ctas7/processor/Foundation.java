// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_RESOLVE_VISIBLE_TOKEN
package dev.ctas7.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The foundation-core that the compiled sources see, known by name only.
 *
 * <p>Names, because the annotation must be found even where its type does not resolve; and the user's own class path,
 * because the proof tells the foundation compiled against, not the one this processor was built with.
 */
final class Foundation {
    static final String PACKAGE = "dev.ctas7.foundation";
    static final String SIMPLE_NAME = "AssertHasFoundationCore";
    static final String ANNOTATION = "dev.ctas7.foundation.AssertHasFoundationCore";
    static final String CORE = "dev.ctas7.foundation.FoundationCore";
    static final String TOKEN_FIELD = "FOUNDATION_CORE_TOKEN";

    private Foundation() {}

    /** How an element carries the annotation. */
    enum Mark {
        ABSENT,
        PRESENT,
        /** Written, but the compiler does not know the type: no dependency, no import, or a module that is not read. */
        UNRESOLVED
    }

    static Mark markOn(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            DeclaredType type = mirror.getAnnotationType();
            if (!(type.asElement() instanceof TypeElement annotation)) {
                continue;
            }
            if (type.getKind() == TypeKind.ERROR) {
                // Without its import the compiler knows no more than the simple name.
                if (annotation.getSimpleName().contentEquals(SIMPLE_NAME)) {
                    return Mark.UNRESOLVED;
                }
            } else if (annotation.getQualifiedName().contentEquals(ANNOTATION)) {
                return Mark.PRESENT;
            }
        }
        return Mark.ABSENT;
    }

    static boolean isVisible(Elements elements) {
        return elements.getTypeElement(ANNOTATION) != null;
    }

    /** The token as a compile-time constant, or empty when what bears the foundation's name has none. */
    static Optional<String> token(Elements elements) {
        TypeElement core = elements.getTypeElement(CORE);
        if (core == null) {
            return Optional.empty();
        }
        for (VariableElement field : ElementFilter.fieldsIn(core.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals(TOKEN_FIELD)
                    && field.getConstantValue() instanceof String token
                    && !token.isBlank()
                    && token.equals(Messages.printable(token))) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
