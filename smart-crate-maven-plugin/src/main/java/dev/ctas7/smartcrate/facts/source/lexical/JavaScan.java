// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_LEXICAL_FACTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.Structure;
import java.util.ArrayList;
import java.util.List;

/** One pass over the bytes of a Java source, in which every listener hears each token once. */
public final class JavaScan {
    private static final String ENDING = ".java";

    private final JavaLexer lexer;
    private final TypeDeclarations types = new TypeDeclarations();
    private final LeadingComments leading;
    private final ForbiddenPlaces forbidden;
    private final TopLevelStatements top;

    private JavaScan(byte[] bytes, int length) {
        lexer = new JavaLexer(bytes, length);
        leading = new LeadingComments(bytes);
        forbidden = new ForbiddenPlaces(bytes);
        top = new TopLevelStatements(forbidden);
    }

    /**
     * Scans the first {@code length} bytes of a file; never throws, whatever they are.
     *
     * @param fileName the last part of its path: it names an implicit class and tells a descriptor
     */
    public static JavaFacts of(byte[] bytes, int length, String fileName) {
        JavaScan scan = new JavaScan(bytes, length);
        scan.run();
        int unterminated = length > 0 && bytes[length - 1] != '\n' ? 1 : 0;
        return new JavaFacts(
                scan.top.packageName(),
                scan.lexer.newlines() + unterminated,
                scan.leading.lines(),
                scan.declaredTypes(fileName),
                scan.forbidden.hits(),
                Structure.NONE,
                "",
                scan.problem());
    }

    private void run() {
        TokenKind kind = lexer.next();
        while (kind != TokenKind.END) {
            hear(kind);
            kind = lexer.next();
        }
        top.finish();
    }

    private void hear(TokenKind kind) {
        switch (kind) {
            case IDENTIFIER -> identifier();
            case SYMBOL -> {
                if (types.atTopLevel()) {
                    top.symbol(lexer.symbol(), lexer.line(), types.awaitsBody());
                }
                types.symbol(lexer.symbol());
            }
            case STRING -> {
                forbidden.string(lexer);
                types.literal();
            }
            case LINE_COMMENT, BLOCK_COMMENT -> {
                if (top.beforeDeclarations()) {
                    leading.comment(lexer, kind == TokenKind.LINE_COMMENT);
                }
            }
            default -> types.literal();
        }
    }

    private void identifier() {
        if (types.atTopLevel()) {
            top.identifier(lexer);
        }
        if (!top.importing()) {
            forbidden.identifier(lexer);
        }
        types.identifier(lexer);
    }

    private String problem() {
        return types.overflown() ? "more declared types than a compiler takes" : lexer.problem();
    }

    private List<DeclaredType> declaredTypes(String fileName) {
        boolean descriptor = fileName.equals("module-info.java") || fileName.equals("package-info.java");
        if (top.implicitLine() == 0 || descriptor || !fileName.endsWith(ENDING)) {
            return types.types();
        }
        String implicit = fileName.substring(0, fileName.length() - ENDING.length());
        List<DeclaredType> all = new ArrayList<>();
        all.add(new DeclaredType(implicit, top.implicitLine()));
        for (DeclaredType type : types.types()) {
            all.add(new DeclaredType(implicit + "$" + type.name(), type.line()));
        }
        return all;
    }
}
