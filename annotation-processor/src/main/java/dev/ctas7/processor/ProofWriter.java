// SPDX-License-Identifier: Apache-2.0
// PROOF_WRITE_LINKED_CLASS
package dev.ctas7.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.tools.StandardLocation;

/** Writes a crate's proof: a class that links to foundation-core, and the record that names it. */
final class ProofWriter {
    private static final String CLASS_PREFIX = "SmartCrateProof_";

    private static final ClassName PROOF = ClassName.get(Foundation.PACKAGE, "FoundationProof");
    private static final ClassName CORE = ClassName.get(Foundation.PACKAGE, "FoundationCore");
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Filer filer;

    ProofWriter(Filer filer) {
        this.filer = filer;
    }

    /** The generated class's simple name: crates in one package, or one jar, do not collide. */
    static String simpleNameFor(String crate) {
        return CLASS_PREFIX + crate.replaceAll("[^A-Za-z0-9_]", "_");
    }

    /**
     * Writes the class, in a round whose output is still compiled.
     *
     * @param canSayGenerated whether the package sees {@code @Generated}; a named module often does not
     */
    void writeClass(String packageName, CrateOptions options, Element entryPoint, boolean canSayGenerated)
            throws IOException {
        TypeSpec.Builder type = TypeSpec.classBuilder(simpleNameFor(options.crate()))
                .addJavadoc("The compile-time proof that this crate is built on foundation-core.\n")
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(PROOF)
                .addMethod(MethodSpec.constructorBuilder()
                        .addJavadoc("Called by nobody but a reader of the proof.\n")
                        .build())
                .addMethod(answer("crate", CodeBlock.of("$S", options.crate())))
                .addMethod(answer("version", CodeBlock.of("$S", options.version())))
                .addMethod(answer("token", CodeBlock.of("$T.token()", CORE)))
                .addOriginatingElement(entryPoint);
        if (canSayGenerated) {
            type.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", FoundationProcessor.class.getName())
                    .build());
        }
        JavaFile.builder(packageName, type.build()).build().writeTo(filer);
    }

    private static MethodSpec answer(String name, CodeBlock value) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", value)
                .build();
    }

    /** Writes the record, always in UTF-8, whatever the sources' encoding is. */
    void writeRecord(ProofRecord proof, Element entryPoint) throws IOException {
        try (OutputStream out = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", ProofRecord.pathOf(proof.crate()), entryPoint)
                .openOutputStream()) {
            out.write(proof.format().getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // What javac's file manager throws when a folder has the file's name.
            throw new IOException(e.getMessage(), e);
        }
    }
}
