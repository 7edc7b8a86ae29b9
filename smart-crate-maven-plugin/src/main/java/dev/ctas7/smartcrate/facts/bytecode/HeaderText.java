// SPDX-License-Identifier: Apache-2.0
// API_FORMAT_CLASS_HEADER
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class's own line without its name: {@code public final class <T> extends demo.Base implements demo.A, demo.B}.
 *
 * @param access its flags
 * @param signature the Signature attribute
 * @param superclass binary name
 * @param interfaces binary names in any order
 * @param annotations as text, in any order
 * @param permitted names in any order
 * @param components of a record, in order
 * @param constants of an enum, in any order: compiled callers do not depend on it
 */
record HeaderText(
        int access,
        @Nullable String signature,
        String superclass,
        List<String> interfaces,
        List<String> annotations,
        List<String> permitted,
        List<String> components,
        List<String> constants) {
    private static final Set<String> IMPLIED =
            Set.of("java.lang.Object", "java.lang.Enum", "java.lang.Record", "java.lang.annotation.Annotation");

    String text() {
        SignatureText.ClassText generic = generic();
        String kind = ApiFlags.kind(access);
        StringBuilder text = new StringBuilder(ApiReader.marked(annotations)).append(ApiFlags.ofClass(access));
        if (!generic.typeParameters().isEmpty()) {
            text.append(' ').append(generic.typeParameters());
        }
        if (kind.equals("class") && !IMPLIED.contains(generic.superclass())) {
            text.append(" extends ").append(generic.superclass());
        }
        append(text, kind.endsWith("interface") ? " extends " : " implements ", sorted(generic.interfaces()));
        // A body of an enum's constant is a permitted subclass to javac, and nobody's business.
        append(text, " permits ", kind.equals("enum") ? List.of() : sorted(permitted));
        append(text, " components ", components);
        append(text, " constants ", sorted(constants));
        return text.toString();
    }

    private SignatureText.ClassText generic() {
        SignatureText.ClassText erased = new SignatureText.ClassText(
                "",
                SafeText.name(superclass),
                interfaces.stream().map(SafeText::name).toList());
        if (signature == null) {
            return erased;
        }
        try {
            return SignatureText.ofClass(signature);
        } catch (IllegalArgumentException e) {
            // The JVM runs a class whose signature is broken; what it really extends is known without.
            return new SignatureText.ClassText(
                    "signature " + SafeText.literal(signature), erased.superclass(), erased.interfaces());
        }
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().filter(name -> !IMPLIED.contains(name)).sorted().toList();
    }

    private static void append(StringBuilder text, String word, List<String> names) {
        if (!names.isEmpty()) {
            text.append(word).append(String.join(", ", names));
        }
    }
}
