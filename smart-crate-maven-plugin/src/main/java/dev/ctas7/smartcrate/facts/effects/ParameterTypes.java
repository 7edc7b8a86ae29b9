// SPDX-License-Identifier: Apache-2.0
// PARAMETER_ENCODE_JVM_DESCRIPTOR
package dev.ctas7.smartcrate.facts.effects;

import java.util.Map;

/** Parameter types as a person writes them, as byte code has them. */
final class ParameterTypes {
    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "Z", "byte", "B", "char", "C", "short", "S", "int", "I", "long", "J", "float", "F", "double",
            "D");

    private ParameterTypes() {}

    /** The first part of a method's descriptor: {@code (Ljava/lang/String;[I)} for {@code String,int[]}. */
    static String descriptor(String types) {
        StringBuilder descriptor = new StringBuilder("(");
        if (!types.isEmpty()) {
            for (String type : types.split(",", -1)) {
                append(descriptor, type);
            }
        }
        return descriptor.append(')').toString();
    }

    private static void append(StringBuilder descriptor, String type) {
        String element = type;
        while (element.endsWith("[]")) {
            descriptor.append('[');
            element = element.substring(0, element.length() - 2);
        }
        if (element.isEmpty()) {
            throw new IllegalArgumentException("a type without a name");
        }
        String primitive = PRIMITIVES.get(element);
        if (primitive == null) {
            String name = element.indexOf('.') < 0 ? "java.lang." + element : element;
            descriptor.append('L').append(name.replace('.', '/')).append(';');
        } else {
            descriptor.append(primitive);
        }
    }
}
