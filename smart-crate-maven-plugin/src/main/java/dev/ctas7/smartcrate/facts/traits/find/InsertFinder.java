// SPDX-License-Identifier: Apache-2.0
// STATEMENT_FIND_BLIND_INSERT
package dev.ctas7.smartcrate.facts.traits.find;

import dev.ctas7.smartcrate.facts.traits.CodeTrait;
import dev.ctas7.smartcrate.facts.traits.CodeTrait.Kind;
import dev.ctas7.smartcrate.facts.traits.flow.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/** Finds SQL that inserts a row without saying what happens when it is there already. */
public final class InsertFinder implements TraitFinder {
    private static final Pattern INSERT = Pattern.compile("\\s*insert\\s+into\\b.*", flags());

    /** What PostgreSQL, SQLite, MySQL, Oracle and the standard say for it. */
    private static final Pattern CARES = Pattern.compile(
            ".*(\\bon\\s+conflict\\b|\\bon\\s+duplicate\\s+key\\b|\\bnot\\s+exists\\b|\\bmerge\\s+into\\b"
                    + "|\\binsert\\s+(or\\s+)?(ignore|replace)\\b).*",
            flags());

    private static final Pattern REFUSED =
            Pattern.compile(".*(DuplicateKey|IntegrityViolation|IntegrityConstraintViolation|EntityExists).*");

    private static final int SHOWN = 40;

    @Override
    public List<CodeTrait> find(MethodBody body) {
        List<CodeTrait> found = new ArrayList<>();
        boolean cares = body.method().tryCatchBlocks.stream().anyMatch(InsertFinder::catchesTheSecond);
        for (AbstractInsnNode insn : body.method().instructions) {
            for (String text : Constants.texts(insn)) {
                // A statement may be put together from several texts, so one that cares speaks for all.
                cares |= CARES.matcher(text).matches();
                if (INSERT.matcher(text).matches()) {
                    found.add(new CodeTrait(Kind.BLIND_APPEND, MethodBody.line(insn), "\"" + shortened(text) + "\""));
                }
            }
        }
        return cares ? List.of() : found;
    }

    private static boolean catchesTheSecond(TryCatchBlockNode block) {
        return block.type != null && REFUSED.matcher(block.type).matches();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "...";
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    }
}
