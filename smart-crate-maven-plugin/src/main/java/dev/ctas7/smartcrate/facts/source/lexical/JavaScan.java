// SPDX-License-Identifier: Apache-2.0
// SOURCE_PARSE_LEXICAL_FACTS
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.DeclaredType;
import dev.ctas7.smartcrate.facts.source.Structure;
import dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer;
import dev.ctas7.smartcrate.facts.source.lexical.token.SourceText;
import dev.ctas7.smartcrate.facts.source.lexical.token.Token;
import dev.ctas7.smartcrate.facts.source.lexical.token.TokenListener;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the bytes of a Java source.
 *
 * <p>A second one is needed where Unicode escapes show up, and where the grammar has no place for a token.
 */
public final class JavaScan implements TokenListener {
    private static final String ENDING = ".java";

    private final String fileName;
    private final JavaLexer lexer;
    private final LeadingComments leading;
    private final ForbiddenPlaces forbidden = new ForbiddenPlaces();

    private JavaScan(SourceText text, String fileName) {
        this.fileName = fileName;
        leading = new LeadingComments(text);
        lexer = new JavaLexer(text, this);
    }

    /**
     * Scans the first {@code length} bytes of a file; never throws, whatever they are.
     *
     * @param fileName the last part of its path: it names an implicit class and tells a descriptor
     */
    public static JavaFacts of(byte[] bytes, int length, String fileName) {
        SourceText text = SourceText.of(bytes, length);
        int unterminated = length > 0 && bytes[length - 1] != '\n' ? 1 : 0;
        JavaScan scan = new JavaScan(text, fileName);
        JavaFacts facts = scan.strict(unterminated);
        if (scan.lexer.sawEscape() || (!facts.doubt().isEmpty() && text.mayHoldEscapes())) {
            text = SourceText.translated(bytes, length);
            facts = new JavaScan(text, fileName).strict(unterminated);
        }
        return facts.doubt().isEmpty() ? facts : new JavaScan(text, fileName).loose(unterminated, facts.doubt());
    }

    @Override
    public void comment(int start, int end, int line, int column) {
        leading.comment(start, end, line, column);
    }

    @Override
    public void forbidden(Token token, int line, int column, String word) {
        forbidden.found(token, line, column, word);
    }

    private JavaFacts strict(int unterminated) {
        UsedNames names = new UsedNames();
        Outline outline = new Outline(names);
        UnitSyntax unit = new UnitSyntax(new Syntax(new TokenCursor(lexer, names), outline), forbidden, names);
        String doubt = "";
        try {
            unit.unit(fileName.equals("module-info.java"));
        } catch (Doubt e) {
            doubt = e.reason();
        }
        String implicit = implicit(outline.implicitLine());
        JavaFacts facts = facts(
                unit.packageName(),
                unterminated,
                inside(implicit, outline.implicitLine(), outline.types()),
                doubt.isEmpty() ? outline.structure(implicit) : Structure.NONE,
                doubt,
                lexer.problem());
        return outline.suppresses() ? facts.suppressing() : facts;
    }

    private JavaFacts loose(int unterminated, String doubt) {
        LooseScan scan = new LooseScan(lexer, forbidden);
        scan.run();
        int implicitLine = scan.top().implicitLine();
        return facts(
                scan.top().packageName(),
                unterminated,
                inside(implicit(implicitLine), implicitLine, scan.types().types()),
                Structure.NONE,
                doubt,
                scan.types().overflown() ? "more declared types than a compiler takes" : lexer.problem());
    }

    private JavaFacts facts(
            String packageName,
            int unterminated,
            List<DeclaredType> types,
            Structure structure,
            String doubt,
            String problem) {
        int lines = lexer.newlines() + unterminated;
        return new JavaFacts(
                packageName, lines, leading.lines(), types, forbidden.hits(), structure, doubt, problem, false);
    }

    /** The name of the class that the file declares without saying so; null for none. */
    private @Nullable String implicit(int line) {
        boolean descriptor = fileName.equals("module-info.java") || fileName.equals("package-info.java");
        return line == 0 || descriptor || !fileName.endsWith(ENDING)
                ? null
                : fileName.substring(0, fileName.length() - ENDING.length());
    }

    private static List<DeclaredType> inside(@Nullable String implicit, int line, List<DeclaredType> types) {
        if (implicit == null) {
            return types;
        }
        List<DeclaredType> all = new ArrayList<>();
        all.add(new DeclaredType(implicit, line));
        for (DeclaredType type : types) {
            all.add(new DeclaredType(implicit + "$" + type.name(), type.line()));
        }
        return all;
    }
}
