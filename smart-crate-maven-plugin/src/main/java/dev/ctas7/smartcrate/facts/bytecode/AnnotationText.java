// SPDX-License-Identifier: Apache-2.0
// BYTECODE_FORMAT_ANNOTATION_TEXT
package dev.ctas7.smartcrate.facts.bytecode;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes an annotation or an annotation's value as text; the elements of an annotation sorted, arrays as written. */
final class AnnotationText extends AnnotationVisitor {
    /** Annotations that change what callers may do or see; all others are not part of the interface. */
    private static final Set<String> PART_OF_INTERFACE = Set.of(
            "Ljava/lang/Deprecated;",
            "Ljava/lang/FunctionalInterface;",
            "Ljava/lang/annotation/Inherited;",
            "Ljava/lang/annotation/Repeatable;",
            "Ljava/lang/annotation/Retention;",
            "Ljava/lang/annotation/Target;");

    private final String open;
    private final String close;
    private final boolean sorted;
    private final Consumer<String> done;
    private final List<String> parts = new ArrayList<>();

    private AnnotationText(String open, String close, boolean sorted, Consumer<String> done) {
        super(Opcodes.ASM9);
        this.open = open;
        this.close = close;
        this.sorted = sorted;
        this.done = done;
    }

    static boolean isPartOfInterface(String descriptor) {
        return PART_OF_INTERFACE.contains(descriptor);
    }

    static AnnotationText annotation(String descriptor, Consumer<String> done) {
        return new AnnotationText("@" + SignatureText.type(descriptor, true) + "(", ")", true, done);
    }

    /** For the default of an annotation's element, which is one value without a name. */
    static AnnotationText value(Consumer<String> done) {
        return new AnnotationText("", "", false, done);
    }

    @Override
    public void visit(String name, Object value) {
        add(name, plain(value));
    }

    @Override
    public void visitEnum(String name, String descriptor, String value) {
        add(name, SignatureText.type(descriptor, true) + "." + SafeText.name(value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        return annotation(descriptor, text -> add(name, text));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return new AnnotationText("{", "}", false, text -> add(name, text));
    }

    @Override
    public void visitEnd() {
        if (sorted) {
            parts.sort(null);
        }
        String text = open + String.join(", ", parts) + close;
        done.accept(text.endsWith("()") ? text.substring(0, text.length() - 2) : text);
    }

    private void add(String name, String text) {
        parts.add(sorted ? SafeText.name(name) + " = " + text : text);
    }

    private static String plain(Object value) {
        if (value instanceof Type type) {
            return SignatureText.type(type.getDescriptor(), true) + ".class";
        }
        if (value.getClass().isArray()) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                items.add(Array.get(value, i));
            }
            return items.stream().map(SafeText::literal).collect(Collectors.joining(", ", "{", "}"));
        }
        return SafeText.literal(value);
    }
}
