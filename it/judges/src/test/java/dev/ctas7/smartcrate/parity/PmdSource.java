// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.sourceforge.pmd.lang.LanguageProcessor;
import net.sourceforge.pmd.lang.LanguageProcessorRegistry;
import net.sourceforge.pmd.lang.ast.Parser.ParserTask;
import net.sourceforge.pmd.lang.ast.SemanticErrorReporter;
import net.sourceforge.pmd.lang.document.FileId;
import net.sourceforge.pmd.lang.document.TextDocument;
import net.sourceforge.pmd.lang.java.JavaLanguageModule;
import net.sourceforge.pmd.lang.java.ast.ASTCompactConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTCompilationUnit;
import net.sourceforge.pmd.lang.java.ast.ASTConstructorDeclaration;
import net.sourceforge.pmd.lang.java.ast.ASTExecutableDeclaration;
import net.sourceforge.pmd.lang.java.ast.JavaNode;

/** PMD's parser, and the members with a body in what it parsed. */
final class PmdSource implements AutoCloseable {
    // With assertions on, PMD refuses types that it cannot resolve without a class path. We want its syntax tree only.
    static {
        PmdSource.class.getClassLoader().setPackageAssertionStatus("net.sourceforge.pmd", false);
    }

    private final JavaLanguageModule java = JavaLanguageModule.getInstance();
    private final LanguageProcessor processor = java.createProcessor(java.newPropertyBundle());
    private final LanguageProcessorRegistry registry = LanguageProcessorRegistry.singleton(processor);

    ASTCompilationUnit parse(Path file) throws IOException {
        return parse(Files.readString(file, StandardCharsets.UTF_8), FileId.fromPath(file));
    }

    ASTCompilationUnit parse(String text, FileId name) throws IOException {
        try (TextDocument document = TextDocument.readOnlyString(text, name, java.getDefaultVersion())) {
            ParserTask task = new ParserTask(document, SemanticErrorReporter.noop(), registry);
            return (ASTCompilationUnit) processor.services().getParser().parse(task);
        }
    }

    /** Those of nested, local and anonymous types too. */
    static List<JavaNode> members(ASTCompilationUnit unit) {
        return unit.descendants()
                .crossFindBoundaries()
                .filterIs(JavaNode.class)
                .filter(PmdSource::hasBody)
                .toList();
    }

    static Place place(JavaNode member) {
        String name =
                member instanceof ASTExecutableDeclaration declaration && !(member instanceof ASTConstructorDeclaration)
                        ? declaration.getName()
                        : "<init>";
        return new Place(
                member.getReportLocation().getStartLine(),
                member.getReportLocation().getStartColumn(),
                Objects.requireNonNull(name));
    }

    private static boolean hasBody(JavaNode node) {
        return node instanceof ASTExecutableDeclaration declaration
                ? declaration.getBody() != null
                : node instanceof ASTCompactConstructorDeclaration;
    }

    @Override
    public void close() {
        registry.close();
    }
}
