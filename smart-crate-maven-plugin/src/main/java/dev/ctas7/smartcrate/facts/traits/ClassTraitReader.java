// SPDX-License-Identifier: Apache-2.0
// BYTECODE_READ_CLASS_TRAITS
package dev.ctas7.smartcrate.facts.traits;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.find.Closeables;
import dev.ctas7.smartcrate.facts.traits.find.FieldResourceFinder;
import dev.ctas7.smartcrate.facts.traits.find.TraitFinder;
import dev.ctas7.smartcrate.facts.traits.find.TraitFinders;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Reads one class file in depth. */
final class ClassTraitReader {
    /** Instructions of a body beyond which the analysis takes too long; a method of 50 lines has some 500. */
    private static final int LONGEST = 10_000;

    private final Closeables closeables;
    private final List<TraitFinder> finders;
    private final FieldResourceFinder fields;

    /** Takes the types that hold a resource, and all that can be closed. */
    ClassTraitReader(Closeables resources, Closeables closeables) {
        this.closeables = closeables;
        fields = new FieldResourceFinder(resources);
        finders = TraitFinders.of(resources);
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException of many kinds, or {@link StackOverflowError}, if the bytes are no class file
     */
    ClassTraits read(byte[] bytes) {
        ClassNode type = new ClassNode();
        new ClassReader(bytes).accept(type, ClassReader.SKIP_FRAMES);
        Map<MethodNode, CodeTrait> refused = new HashMap<>();
        List<MethodBody> bodies = new ArrayList<>();
        for (MethodNode method : type.methods) {
            if (method.instructions.size() > LONGEST) {
                refused.put(method, refused("has " + method.instructions.size() + " instructions"));
            } else if (method.instructions.size() > 0) {
                try {
                    bodies.add(MethodBody.of(type, method));
                } catch (AnalyzerException e) {
                    refused.put(method, refused("contradicts itself"));
                }
            }
        }
        return traits(type, bodies, refused);
    }

    private static CodeTrait refused(String why) {
        return new CodeTrait(Kind.NOT_ANALYSED, 0, why);
    }

    private ClassTraits traits(ClassNode type, List<MethodBody> bodies, Map<MethodNode, CodeTrait> refused) {
        Map<MethodNode, List<CodeTrait>> found = new HashMap<>();
        refused.forEach((method, trait) -> found.put(method, List.of(trait)));
        for (MethodBody body : bodies) {
            List<CodeTrait> traits = new ArrayList<>();
            finders.forEach(finder -> traits.addAll(finder.find(body)));
            traits.addAll(fields.find(body, bodies));
            found.put(body.method(), traits);
        }
        List<MethodTraits> methods = type.methods.stream()
                .map(method -> method(type, method, found.getOrDefault(method, List.of())))
                .toList();
        List<String> supers = new ArrayList<>();
        if (type.superName != null) {
            supers.add(dotted(type.superName));
        }
        type.interfaces.forEach(name -> supers.add(dotted(name)));
        return new ClassTraits(dotted(type.name), supers, isCloseable(type), fieldTypes(type), methods);
    }

    private static MethodTraits method(ClassNode type, MethodNode method, List<CodeTrait> traits) {
        CodeName name = new CodeName(dotted(type.name), method.name, method.desc);
        int line = method.instructions.size() == 0 ? 0 : firstLine(method);
        List<String> thrown =
                method.exceptions.stream().map(ClassTraitReader::dotted).toList();
        return new MethodTraits(name, method.access, line, thrown, traits);
    }

    private static int firstLine(MethodNode method) {
        for (int i = 0; i < method.instructions.size(); i++) {
            int line = MethodBody.line(method.instructions.get(i));
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    private boolean isCloseable(ClassNode type) {
        boolean inherits = type.superName != null && closeables.contains(type.superName);
        return inherits || type.interfaces.stream().anyMatch(closeables::contains);
    }

    private static List<String> fieldTypes(ClassNode type) {
        return type.fields.stream()
                .map(field -> Type.getType(field.desc))
                .filter(field -> field.getSort() == Type.OBJECT)
                .map(Type::getClassName)
                .distinct()
                .toList();
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }
}
