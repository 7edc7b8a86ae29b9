// SPDX-License-Identifier: Apache-2.0
// LITERAL_JUDGE_KNOWN_KEY
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.text.KnownKey;
import dev.ctas7.smartcrate.migrate.text.SecurityWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A string that is the hash's name and nothing else: it changes where it is the value of a key that names a hash. */
final class LiteralUse {
    private final SyntaxTree source;
    private final UnitIndex index;

    LiteralUse(SyntaxTree source, UnitIndex index) {
        this.source = source;
        this.index = index;
    }

    Decision decide(TreePath path) {
        LiteralTree literal = (LiteralTree) path.getLeaf();
        String value = String.valueOf(literal.getValue());
        Optional<String> renamed = KnownKey.renamed(value);
        if (renamed.isEmpty() || !source.written(literal).equals('"' + value + '"')) {
            return new Decision.Left(literal, Reason.TEXT);
        }
        String key = key(path, literal);
        Optional<String> security = SecurityWords.in(key);
        if (security.isPresent()) {
            return new Decision.Left(literal, Reason.security(security.get()));
        }
        if (!KnownKey.namesHash(key) || isAskedFor(path.getParentPath().getLeaf())) {
            return new Decision.Left(literal, Reason.TEXT);
        }
        Edit edit = new Edit(source.start(literal), source.end(literal), '"' + renamed.get() + '"');
        return new Decision.Replaced(List.of(edit), Set.of(literal));
    }

    /** The name of the variable, or of the setter, or the text beside it in a call of two; else empty. */
    private static String key(TreePath path, LiteralTree literal) {
        Tree parent = path.getParentPath().getLeaf();
        if (parent instanceof VariableTree variable) {
            return variable.getName().toString();
        }
        if (parent instanceof MethodInvocationTree call) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            String method = UnitIndex.nameOf(call.getMethodSelect());
            if (arguments.size() == 1 && method.startsWith("set")) {
                return method.substring(3);
            }
            boolean pair = arguments.size() == 2 && arguments.get(1) == literal;
            if (pair && arguments.get(0) instanceof LiteralTree first && first.getValue() instanceof String text) {
                return text;
            }
        }
        return "";
    }

    /** Whether a provider is asked for an algorithm of this name: it knows no Murmur3. */
    private boolean isAskedFor(Tree parent) {
        return parent instanceof VariableTree variable
                && index.calls("getInstance").stream()
                        .flatMap(call -> ((MethodInvocationTree) call.getLeaf()).getArguments().stream())
                        .anyMatch(argument -> UnitIndex.nameOf(argument)
                                .equals(variable.getName().toString()));
    }
}
