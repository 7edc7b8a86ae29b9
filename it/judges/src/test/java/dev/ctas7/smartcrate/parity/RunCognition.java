// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.parity;

import dev.ctas7.smartcrate.facts.source.Member;
import dev.ctas7.smartcrate.facts.source.lexical.JavaScan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sourceforge.pmd.lang.java.ast.ASTBreakStatement;
import net.sourceforge.pmd.lang.java.ast.ASTIfStatement;
import net.sourceforge.pmd.lang.java.ast.ASTInfixExpression;
import net.sourceforge.pmd.lang.java.ast.ASTLambdaExpression;
import net.sourceforge.pmd.lang.java.ast.JavaNode;
import net.sourceforge.pmd.lang.java.ast.internal.JavaAstUtils;

/**
 * For information only: how many members have another cognitive complexity at PMD, and what stands in them. The paper
 * leaves room, and PMD takes a chain of {@code else if} for nested ones.
 */
public final class RunCognition {
    private RunCognition() {}

    /** Looks at every Java file below the folders. */
    public static void main(String[] folders) throws IOException {
        int compared = 0;
        Map<String, Integer> reasons = new TreeMap<>();
        try (PmdSource pmd = new PmdSource()) {
            for (String folder : folders) {
                for (Path file : Libraries.sources(Path.of(folder))) {
                    compared += compare(pmd, file, reasons);
                }
            }
        }
        System.out.println(compared + " members; other figures at PMD, by what stands in them: " + reasons);
    }

    private static int compare(PmdSource pmd, Path file, Map<String, Integer> reasons) throws IOException {
        Map<Place, Member> ours = ours(file);
        int compared = 0;
        for (JavaNode node : PmdSource.members(pmd.parse(file))) {
            Member member = ours.get(PmdSource.place(node));
            if (member == null) {
                continue;
            }
            compared++;
            int theirs = PmdCognition.of(node);
            if (theirs != member.cognitive()) {
                String reason = reason(OwnNodes.of(node));
                if (reasons.merge(reason, 1, Integer::sum) <= 5) {
                    System.out.println(file + ":" + PmdSource.place(node) + ": " + member.cognitive() + ", PMD "
                            + theirs + ", " + reason);
                }
            }
        }
        return compared;
    }

    private static Map<Place, Member> ours(Path file) throws IOException {
        byte[] bytes = Files.readString(file).getBytes(StandardCharsets.UTF_8);
        Map<Place, Member> members = new HashMap<>();
        for (Member one : JavaScan.of(bytes, bytes.length, String.valueOf(file.getFileName()))
                .structure()
                .members()) {
            members.put(new Place(one.nameLine(), one.nameColumn(), one.name()), one);
        }
        return members;
    }

    private static String reason(List<JavaNode> nodes) {
        if (nodes.stream().anyMatch(RunCognition::isElseIf)) {
            return "else if";
        }
        if (nodes.stream().anyMatch(ASTBreakStatement.class::isInstance)) {
            return "break";
        }
        boolean lambda = nodes.stream().anyMatch(ASTLambdaExpression.class::isInstance);
        boolean logical =
                nodes.stream().anyMatch(node -> node instanceof ASTInfixExpression && JavaAstUtils.isConditional(node));
        return (lambda ? "lambda " : "") + (logical ? "logical operators" : lambda ? "" : "other");
    }

    private static boolean isElseIf(JavaNode node) {
        return node instanceof ASTIfStatement
                && node.getParent() instanceof ASTIfStatement outer
                && outer.getElseBranch() == node;
    }
}
