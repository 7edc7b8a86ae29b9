// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.proof;

import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Files that a test lays into a jar or into a folder. */
final class SomeArtifact {
    private static final String TEXT = "()Ljava/lang/String;";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SomeArtifact with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    SomeArtifact with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    SomeArtifact without(String name) {
        files.remove(name);
        return this;
    }

    /** A crate's proof with everything that makes it valid. */
    SomeArtifact proof(String crate, String version) {
        return with(ProofRecord.pathOf(crate), record(crate, version).format())
                .with(ClaimReader.classFile(generated(crate)), linkedClass(generated(crate)));
    }

    SomeArtifact manifest(String crate) {
        return with(ProofRecord.ROOT + crate + "/smart-crate.toml", "");
    }

    static String generated(String crate) {
        return "demo.SmartCrateProof_" + crate;
    }

    static ProofRecord record(String crate, String version) {
        return new ProofRecord(
                crate, version, FoundationCore.FOUNDATION_CORE_TOKEN, "demo.Main", generated(crate), List.of());
    }

    Path folder(Path root) {
        files.forEach((name, content) -> write(root.resolve(name), content));
        return root;
    }

    Path jar(Path jar) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    static Path write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the annotation processor's class looks like once it is compiled. */
    static byte[] linkedClass(String name) {
        return proofClass(name, Opcodes.ACC_FINAL, "dev/ctas7/foundation/FoundationProof", true);
    }

    static byte[] proofClass(String name, int access, String implemented, boolean linked) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, access, name.replace('.', '/'), null, "java/lang/Object", new String[] {implemented});
        MethodVisitor token = writer.visitMethod(Opcodes.ACC_PUBLIC, "token", TEXT, null, null);
        token.visitCode();
        if (linked) {
            token.visitMethodInsn(Opcodes.INVOKESTATIC, "dev/ctas7/foundation/FoundationCore", "token", TEXT, false);
        } else {
            token.visitLdcInsn(FoundationCore.FOUNDATION_CORE_TOKEN);
        }
        token.visitInsn(Opcodes.ARETURN);
        token.visitMaxs(1, 1);
        token.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
