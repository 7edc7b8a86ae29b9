// SPDX-License-Identifier: Apache-2.0
// BYTECODE_READ_SINGLE_CLASS
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.code.CodeReading;
import dev.ctas7.smartcrate.facts.source.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/** Takes all facts from one class file in one pass. */
final class ClassReading extends ClassVisitor {
    static final String FOUNDATION = "dev/ctas7/foundation/FoundationCore";
    private static final String ASSERTION = "Ldev/ctas7/foundation/AssertHasFoundationCore;";

    private final List<Suppression> suppressions = new ArrayList<>();
    private String internalName = "";
    private String name = "";
    private String sourceFile = "";
    private List<String> interfaces = List.of();
    private boolean assertsFoundation;
    private boolean callsToken;
    private ApiReader contract = new ApiReader(0, "", null, "", List.of());
    private CodeReading code = new CodeReading(0, "", "", List.of());

    private ClassReading() {
        super(Opcodes.ASM9);
    }

    /**
     * Reads a class file.
     *
     * @throws RuntimeException of many kinds, or {@link StackOverflowError}, if the bytes are no class file
     */
    static ScannedClass read(String path, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        List<String> forbidden = ForbiddenReferences.in(reader, bytes);
        ClassReading reading = new ClassReading();
        reader.accept(reading, ClassReader.SKIP_FRAMES);
        ClassFile facts = new ClassFile(
                path,
                reading.name,
                reading.sourceFile,
                reading.interfaces,
                reading.assertsFoundation,
                reading.callsToken,
                reading.suppressions,
                forbidden,
                List.of(),
                PackageReferences.in(reader, bytes),
                List.of());
        return new ScannedClass(facts, reading.contract.shape(), reading.code.read());
    }

    @Override
    public void visit(
            int version,
            int access,
            String type,
            @Nullable String generic,
            @Nullable String superName,
            String[] supers) {
        internalName = type;
        name = dotted(type);
        interfaces = dotted(supers);
        String superclass = superName == null ? "" : dotted(superName);
        contract = new ApiReader(access, name, generic, superclass, interfaces);
        code = new CodeReading(access, type, superclass, interfaces);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {
        sourceFile = source == null ? "" : source;
    }

    @Override
    public ModuleVisitor visitModule(String module, int access, @Nullable String version) {
        return new ModuleReader(module, access, contract);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        assertsFoundation |= descriptor.equals(ASSERTION);
        String element = name.endsWith(".package-info") ? name.substring(0, name.lastIndexOf('.')) : name;
        return annotation(element, descriptor, contract::annotation);
    }

    @Override
    public void visitInnerClass(String inner, @Nullable String outer, @Nullable String simple, int access) {
        if (inner.equals(internalName)) {
            contract.nested(outer == null ? null : dotted(outer), access);
            if (outer == null) {
                code.local();
            }
        }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String method, @Nullable String descriptor) {
        code.local();
    }

    @Override
    public void visitPermittedSubclass(String subclass) {
        contract.permits(dotted(subclass));
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String component, String type, @Nullable String generic) {
        contract.component(component, type, generic);
        return new RecordComponentVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(member(component), descriptor, ignored -> {});
            }
        };
    }

    @Override
    public FieldVisitor visitField(
            int access, String field, String type, @Nullable String generic, @Nullable Object value) {
        List<String> marks = new ArrayList<>();
        code.field(access, field, type);
        return new FieldVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return annotation(member(field), descriptor, marks::add);
            }

            @Override
            public void visitEnd() {
                contract.field(access, field, type, generic, value, marks);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String generic, String[] thrown) {
        List<String> exceptions = thrown == null ? List.of() : dotted(thrown);
        return new MethodReading(member(method), code.method(access, method, descriptor), read -> {
            callsToken |= read.callsToken();
            read.suppressions().forEach(one -> SuppressionReader.keep(one, suppressions));
            contract.method(access, method, descriptor, generic, exceptions, read.marks());
        });
    }

    private AnnotationVisitor annotation(String element, String descriptor, Consumer<String> part) {
        return annotation(element, descriptor, part, suppressions);
    }

    static AnnotationVisitor annotation(
            String element, String descriptor, Consumer<String> part, List<Suppression> found) {
        return AnnotationText.isPartOfInterface(descriptor)
                ? AnnotationText.annotation(descriptor, part)
                : SuppressionReader.at(element, descriptor, found);
    }

    private String member(String member) {
        return name + "#" + member;
    }

    private static List<String> dotted(String[] internal) {
        String[] names = new String[internal.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = dotted(internal[i]);
        }
        return List.of(names);
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }
}
