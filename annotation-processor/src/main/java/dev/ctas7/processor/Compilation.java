// SPDX-License-Identifier: Apache-2.0
// COMPILATION_PROCESS_SINGLE_ENTRYPOINT
package dev.ctas7.processor;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** One compilation, from its first round to the last, in which it is judged. */
final class Compilation {
    private final Elements elements;
    private final Reporter reporter;
    private final CrateOptions options;
    private final Outputs outputs;
    private final ProofWriter writer;
    private final Roots roots = new Roots();
    private final boolean silent;

    /** Binary name of the class that was generated, as soon as there is one. */
    private @Nullable String generatedClass;

    /** Whether this compilation was told that its proof cannot be written. */
    private boolean refused;

    Compilation(ProcessingEnvironment environment) {
        elements = environment.getElementUtils();
        reporter = new Reporter(environment.getMessager());
        options = CrateOptions.parse(environment.getOptions());
        outputs = new Outputs(environment.getFiler());
        writer = new ProofWriter(environment.getFiler());
        boolean test = TestCompilation.isOne(options, outputs);
        silent = test || !options.problems().isEmpty();
        if (!test) {
            options.problems().forEach(problem -> reporter.say(Kind.ERROR, problem, null));
        }
    }

    void round(RoundEnvironment round) {
        if (silent) {
            return;
        }
        if (round.processingOver()) {
            decide(round.errorRaised());
            return;
        }
        List<Element> found = roots.add(round.getRootElements());
        // In the last round it would be too late: what is generated there is compiled, but with a warning.
        if (generatedClass == null && found.size() == 1 && roots.entryPoints().size() == 1) {
            generate(found.get(0));
        }
    }

    private void generate(Element entryPoint) {
        if (!roots.isResolved(EntryPoint.nameOf(entryPoint))
                || Foundation.token(elements).isEmpty()) {
            return;
        }
        String packageName = new ProofPlace(elements, outputs, roots).packageFor(entryPoint, options.crate());
        String simpleName = ProofWriter.simpleNameFor(options.crate());
        String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        try {
            writer.writeClass(packageName, options, entryPoint);
            generatedClass = name;
        } catch (IOException e) {
            refused = true;
            reporter.say(Kind.ERROR, Messages.cannotWrite("class " + name, e), entryPoint);
        }
    }

    private void decide(boolean errorRaised) {
        List<String> found = roots.entryPoints();
        // A module-info or package-info alone is one part of a compilation, whose other part has the entry point.
        if (refused || (found.isEmpty() && !roots.hasTypes())) {
            return;
        }
        if (!Foundation.isVisible(elements)) {
            sayFoundationMissing(found);
        } else if (!errorRaised) {
            switch (found.size()) {
                case 0 -> absent();
                case 1 -> record(found.get(0));
                default ->
                    reporter.say(
                            Kind.ERROR,
                            Messages.several(options.crate(), found),
                            elementOf(found.get(1)).orElse(null));
            }
        }
    }

    private void sayFoundationMissing(List<String> found) {
        Optional<Element> place = found.isEmpty() ? roots.bestPlace(elements) : elementOf(found.get(0));
        String message = place.flatMap(element -> ProofPlace.moduleLackingRequires(elements, element))
                .map(Messages::foundationNotRead)
                .orElseGet(Messages::foundationMissing);
        reporter.say(Kind.ERROR, message, place.orElse(null));
    }

    private void absent() {
        Optional<ProofRecord> earlier = outputs.proof(StandardLocation.CLASS_OUTPUT, options.crate());
        Optional<Element> stillThere = earlier.flatMap(proof -> elementOf(proof.entryPoint()))
                .filter(element -> outputs.has(EntryPoint.classFileOf(elements, element)));
        if (stillThere.isPresent()) {
            String name = EntryPoint.nameOf(stillThere.get());
            reporter.say(
                    Kind.NOTE,
                    Messages.provedEarlier(name),
                    roots.bestPlace(elements).orElse(null));
            return;
        }
        Optional<Element> place = roots.bestPlace(elements);
        boolean needsRequires = place.flatMap(element -> ProofPlace.moduleLackingRequires(elements, element))
                .isPresent();
        String described = place.map(ProofPlace::describe).orElse("its main type");
        reporter.say(Kind.ERROR, Messages.absent(options.crate(), described, needsRequires), place.orElse(null));
    }

    private void record(String entryPoint) {
        Element element = elementOf(entryPoint).orElse(null);
        if (element == null || !roots.isResolved(entryPoint)) {
            return; // The compiler says by itself that the annotation's import is missing.
        }
        Optional<String> token = Foundation.token(elements);
        if (token.isEmpty()) {
            reporter.say(Kind.ERROR, Messages.foundationStrange(), element);
            return;
        }
        ProofRecord proof = new ProofRecord(
                options.crate(),
                options.version(),
                token.get(),
                entryPoint,
                Objects.requireNonNull(generatedClass, "no class was generated for a resolved entry point"),
                OtherProcessors.visibleTo(Objects.requireNonNullElseGet(
                        FoundationProcessor.class.getClassLoader(), ClassLoader::getSystemClassLoader)));
        try {
            writer.writeRecord(proof, element);
        } catch (IOException e) {
            reporter.say(Kind.ERROR, Messages.cannotWrite(ProofRecord.pathOf(options.crate()), e), element);
            return;
        }
        if (!options.missing().isEmpty()) {
            reporter.say(Kind.NOTE, Messages.optionsMissing(options.missing()), element);
        }
    }

    private Optional<Element> elementOf(String entryPoint) {
        return EntryPoint.annotated(elements, entryPoint);
    }
}
