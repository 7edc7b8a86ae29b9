// SPDX-License-Identifier: Apache-2.0
// VARIABLE_TRANSFORM_FORBIDDEN_NAME
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives a local variable whose uses are all known another name, when its own is the forbidden hash's. */
final class HasherName {
    private static final Pattern WORD = Pattern.compile("(?i)blake_?3");

    private HasherName() {}

    static void rename(
            SyntaxTree source, UnitIndex index, VariableTree variable, List<TreePath> uses, HasherEdits edits) {
        String old = variable.getName().toString();
        String name = renamed(index, old);
        int at = nameStart(source, variable);
        if (name.equals(old) || at < 0) {
            return;
        }
        edits.replace(at, at + old.length(), name);
        edits.decided(variable);
        for (TreePath use : uses) {
            Tree tree = use.getLeaf();
            edits.decided(tree);
            // One in an initializer that is replaced as a whole is written there under its new name.
            edits.rename(tree, name);
        }
    }

    /** The new name, or the old one when it may stay or the new one is taken. */
    static String renamed(UnitIndex index, String old) {
        if (!ForbiddenWord.isIn(old)) {
            return old;
        }
        String name = WORD.matcher(old).replaceAll("murmur3");
        boolean free = index.uses(name).isEmpty() && index.variables(name).isEmpty();
        return free ? name : old;
    }

    private static int nameStart(SyntaxTree source, VariableTree variable) {
        Tree type = variable.getType();
        int from = type == null || source.end(type) < 0 ? source.start(variable) : source.end(type);
        String name = variable.getName().toString();
        Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        Matcher found = word.matcher(source.text());
        return found.find(from) && found.start() < source.end(variable) ? found.start() : -1;
    }
}
