// SPDX-License-Identifier: Apache-2.0
// API_FORMAT_METHOD_TEXT
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * A method as text: {@code public <T> java.util.List<T> of(T...) throws java.io.IOException}.
 *
 * @param thrown binary names of the Exceptions attribute
 */
record MethodText(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        List<String> thrown) {
    /** The text, in a class of the given flags. */
    String in(int owner) {
        SignatureText.MethodText erased = SignatureText.method(descriptor, true);
        SignatureText.MethodText shown = erased;
        String note = "";
        if (signature != null) {
            try {
                shown = SignatureText.method(signature, false);
                note = derivable(erased) ? "" : " erased " + call("", erased);
            } catch (IllegalArgumentException e) {
                note = " signature " + SafeText.literal(signature);
            }
        }
        String parameters = shown.typeParameters().isEmpty() ? "" : shown.typeParameters() + " ";
        return ApiFlags.ofMethod(access, owner)
                + parameters
                + call(SafeText.name(name), shown)
                + throwing(shown)
                + note;
    }

    /** Whether leaving the type arguments out gives what the JVM links against; not so with type variables. */
    private boolean derivable(SignatureText.MethodText erased) {
        SignatureText.MethodText plain = SignatureText.method(String.valueOf(signature), true);
        return plain.parameters().equals(erased.parameters()) && plain.result().equals(erased.result());
    }

    private String call(String called, SignatureText.MethodText text) {
        List<String> parameters = new ArrayList<>(text.parameters());
        int last = parameters.size() - 1;
        if ((access & Opcodes.ACC_VARARGS) != 0
                && last >= 0
                && parameters.get(last).endsWith("[]")) {
            String array = parameters.get(last);
            parameters.set(last, array.substring(0, array.length() - 2) + "...");
        }
        String call = called + "(" + String.join(", ", parameters) + ")";
        return name.equals("<init>") ? call : text.result() + " " + call;
    }

    /** The order of a throws clause means nothing; type variables stand in the signature only. */
    private String throwing(SignatureText.MethodText shown) {
        if (thrown.isEmpty() && shown.thrown().isEmpty()) {
            return "";
        }
        List<String> types = shown.thrown().isEmpty()
                ? thrown.stream().map(SafeText::name).sorted().toList()
                : shown.thrown().stream().sorted().toList();
        return types.isEmpty() ? "" : " throws " + String.join(", ", types);
    }
}
