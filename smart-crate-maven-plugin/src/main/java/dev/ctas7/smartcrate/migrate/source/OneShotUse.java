// SPDX-License-Identifier: Apache-2.0
// CALL_TRANSFORM_WHOLE_HASH
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A static call that hashes one array: {@code hash(bytes)} becomes {@code Murmur3.hash128(bytes, 0).toBytes()}. */
final class OneShotUse {
    private final SyntaxTree source;
    private final UnitIndex index;
    private final Replacement names;

    OneShotUse(SyntaxTree source, UnitIndex index, Replacement names) {
        this.source = source;
        this.index = index;
        this.names = names;
    }

    Decision decide(TreePath library, MethodCall call) {
        Optional<Decision.Left> objection = new ValueFlow(index).follow(call.path());
        if (objection.isPresent()) {
            return objection.get();
        }
        Tree receiver = library.getLeaf();
        int start = source.start(receiver);
        int end = source.end(call.select());
        String written = source.text().substring(start, end);
        // A comment between the names would be lost with them.
        if (!written.replaceAll("\\s", "").equals(receiver.toString() + "." + call.name())) {
            return new Decision.Left(receiver, Reason.UNKNOWN_CALL);
        }
        int close = source.end(call.tree()) - 1;
        return new Decision.Replaced(
                List.of(
                        new Edit(start, end, names.name(Replacement.MURMUR) + ".hash128"),
                        new Edit(close, close + 1, ", 0).toBytes()")),
                Set.of(receiver));
    }
}
