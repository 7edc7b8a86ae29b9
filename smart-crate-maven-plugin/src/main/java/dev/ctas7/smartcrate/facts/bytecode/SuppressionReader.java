// SPDX-License-Identifier: Apache-2.0
// SUPPRESSION_READ_ANNOTATED_ELEMENT
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.source.Suppression;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** Reads a {@code SuppressGate} of any package, or the ones inside the array of an annotation that holds several. */
final class SuppressionReader extends AnnotationVisitor {
    /** The end of the descriptor of every annotation that is read here, as it stands in the constant pool. */
    static final String DESCRIPTOR_END = "SuppressGate;";

    /** More on one class than a person would write: a hostile file. */
    private static final int MOST = 1000;

    private final String element;
    private final boolean suppression;
    private final List<Suppression> found;
    private String rule = "";
    private String reason = "";
    private String until = "";

    private SuppressionReader(String element, boolean suppression, List<Suppression> found) {
        super(Opcodes.ASM9);
        this.element = element;
        this.suppression = suppression;
        this.found = found;
    }

    /** A reader for an annotation of {@code descriptor} at {@code element}, which adds what it finds. */
    static SuppressionReader at(String element, String descriptor, List<Suppression> found) {
        return new SuppressionReader(element, isSuppression(descriptor), found);
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof String text) {
            switch (name) {
                case "rule" -> rule = text;
                case "reason" -> reason = text;
                case "until" -> until = text;
                default -> {}
            }
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitArray(String name) {
        if (suppression || !name.equals("value")) {
            return null;
        }
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String ignored, String descriptor) {
                return isSuppression(descriptor) ? at(element, descriptor, found) : null;
            }
        };
    }

    @Override
    public void visitEnd() {
        if (suppression) {
            keep(new Suppression(element, rule, reason, until), found);
        }
    }

    /** Adds a suppression unless it is a copy. */
    static void keep(Suppression read, List<Suppression> found) {
        // The compiler copies a record component's annotation to its field, accessor and parameter.
        if (!found.contains(read) && !found.contains(read.at(0))) {
            if (found.size() == MOST) {
                throw new IllegalArgumentException("more than " + MOST + " suppressions in one class");
            }
            found.add(read);
        }
    }

    private static boolean isSuppression(String descriptor) {
        int from = Math.max(descriptor.lastIndexOf('/'), descriptor.lastIndexOf('$'));
        return descriptor.substring(from < 0 ? 1 : from + 1).equals(DESCRIPTOR_END);
    }
}
