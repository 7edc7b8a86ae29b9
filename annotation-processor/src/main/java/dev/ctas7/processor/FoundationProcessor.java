// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_PROCESS_COMPILATION_ROUNDS
package dev.ctas7.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The compiler's way in: asks every compilation of main sources for its one entry point, and proves it.
 *
 * <p>It supports every annotation, since a processor that names only its own is not called when that one is absent, and
 * claims none, so that other processors see what they would see without it.
 */
@AutoService(Processor.class)
public final class FoundationProcessor extends AbstractProcessor {
    private @Nullable Compilation compilation;
    private boolean broken;

    /** Called by the compiler, which finds this class by its service file. */
    public FoundationProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(CrateOptions.CRATE, CrateOptions.VERSION, CrateOptions.SCOPE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Looks at one round and never throws. Returns false: it claims no annotation. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!broken) {
            try {
                current().round(round);
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                // The compiler would print the stack trace of anything that leaves here.
                broken = true;
                processingEnv.getMessager().printMessage(Kind.ERROR, Messages.ourBug(e));
            }
        }
        return false;
    }

    private Compilation current() {
        Compilation known = compilation;
        if (known == null) {
            known = new Compilation(processingEnv);
            compilation = known;
        }
        return known;
    }
}
