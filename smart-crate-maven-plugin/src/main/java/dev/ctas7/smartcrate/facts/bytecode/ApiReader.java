// SPDX-License-Identifier: Apache-2.0
// API_READ_DECLARED_INTERFACE
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.bytecode.ApiShape.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Collects, while a class file is read, what it declares to others. */
final class ApiReader {
    /** A few kilobytes of class file can spell out gigabytes of text; real classes stay far below. */
    private static final int LONGEST_TEXT = 4 << 20;

    private final String name;
    private final @Nullable String signature;
    private final String superclass;
    private final List<String> interfaces;
    private final List<String> annotations = new ArrayList<>();
    private final List<String> permitted = new ArrayList<>();
    private final List<String> components = new ArrayList<>();
    private final List<String> constants = new ArrayList<>();
    private final List<String> directives = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, Member>> members = new TreeMap<>();
    private int access;
    private @Nullable String outer;
    private int length;

    /** Names with dots; the superclass of a module is empty. */
    ApiReader(int access, String name, @Nullable String signature, String superclass, List<String> interfaces) {
        this.access = access;
        this.name = name;
        this.signature = signature;
        this.superclass = superclass;
        this.interfaces = interfaces;
    }

    /** The InnerClasses entry of the class itself: only there are its true flags and its outer class. */
    void nested(@Nullable String outerName, int innerAccess) {
        // A local or anonymous class has no outer class there, and nobody can name it.
        outer = outerName;
        access = outerName == null ? Opcodes.ACC_PRIVATE : innerAccess | (access & Opcodes.ACC_RECORD);
    }

    void annotation(String text) {
        annotations.add(text);
    }

    void permits(String subclass) {
        permitted.add(SafeText.name(subclass));
    }

    void component(String component, String descriptor, @Nullable String generic) {
        components.add(typed(component, "", descriptor, generic));
    }

    void directive(String line) {
        count(line);
        directives.add(line);
    }

    void field(
            int flags,
            String field,
            String type,
            @Nullable String generic,
            @Nullable Object value,
            List<String> marks) {
        if (!ApiFlags.isVisible(flags) || ApiFlags.isSynthetic(flags)) {
            return;
        }
        if ((flags & Opcodes.ACC_ENUM) != 0) {
            constants.add(SafeText.name(field));
            return;
        }
        // Callers compile the value in, so it is part of what they see.
        String constant = value == null || (flags & Opcodes.ACC_FINAL) == 0 ? "" : " = " + constantText(type, value);
        String text = ApiFlags.ofField(flags) + typed(field, constant, type, generic);
        add(field, "field", flags, true, marked(marks) + text);
    }

    void method(
            int flags,
            String method,
            String descriptor,
            @Nullable String generic,
            List<String> thrown,
            MethodMarks marks) {
        boolean hidden = (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0 || method.equals("<clinit>");
        if (!ApiFlags.isVisible(flags) || hidden) {
            return;
        }
        MethodText text = new MethodText(flags, method, descriptor, generic, thrown);
        boolean inherited = !method.equals("<init>")
                && !((access & Opcodes.ACC_INTERFACE) != 0 && (flags & Opcodes.ACC_STATIC) != 0);
        String value = marks.defaultValue();
        add(
                method,
                descriptor,
                flags,
                inherited,
                marked(marks.annotations()) + text.in(access) + (value == null ? "" : " default " + value));
    }

    /** What is known of a method only after it was read. */
    record MethodMarks(List<String> annotations, @Nullable String defaultValue) {}

    ApiShape shape() {
        List<String> supertypes =
                Stream.concat(Stream.of(superclass), interfaces.stream()).toList();
        return new ApiShape(
                name, header(), access, ApiFlags.isExtensible(access), outer, supertypes, members, directives);
    }

    private String header() {
        String text = new HeaderText(
                        access, signature, superclass, interfaces, annotations, permitted, components, constants)
                .text();
        count(text);
        return text;
    }

    private void add(String member, String key, int flags, boolean inheritable, String text) {
        count(text);
        boolean guarded = (flags & Opcodes.ACC_PUBLIC) == 0;
        members.computeIfAbsent(SafeText.name(member), ignored -> new TreeMap<>())
                .put(key, new Member(text, guarded, inheritable));
    }

    private void count(CharSequence text) {
        length += text.length();
        if (length > LONGEST_TEXT) {
            throw new IllegalArgumentException("its interface is longer than " + LONGEST_TEXT + " characters");
        }
    }

    static String marked(List<String> annotations) {
        if (annotations.isEmpty()) {
            return "";
        }
        return annotations.stream().sorted().map(text -> text + " ").collect(Collectors.joining());
    }

    private static String constantText(String type, Object value) {
        return type.equals("Z") ? String.valueOf(value.equals(1)) : SafeText.literal(value);
    }

    /** Type and name, then what belongs to a constant, then what a generic type hides. */
    private static String typed(String field, String constant, String descriptor, @Nullable String generic) {
        String erased = SignatureText.type(descriptor, true);
        String named = " " + SafeText.name(field) + constant;
        if (generic == null) {
            return erased + named;
        }
        try {
            String text = SignatureText.type(generic, false) + named;
            boolean derivable = SignatureText.type(generic, true).equals(erased);
            return derivable ? text : text + " erased " + erased;
        } catch (IllegalArgumentException e) {
            return erased + named + " signature " + SafeText.literal(generic);
        }
    }
}
