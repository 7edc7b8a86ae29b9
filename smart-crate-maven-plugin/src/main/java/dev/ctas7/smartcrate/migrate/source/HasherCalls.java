// SPDX-License-Identifier: Apache-2.0
// CHAIN_JUDGE_HASHER_CALLS
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.ctas7.smartcrate.migrate.source.HashLibrary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls on one hash in the making, each by its role. */
final class HasherCalls {
    private final HashLibrary library;
    private final HasherEdits edits;
    private final List<TreePath> finishes = new ArrayList<>();
    private final List<MethodCall> drops = new ArrayList<>();
    private Decision.@Nullable Left objection;

    HasherCalls(HashLibrary library, HasherEdits edits) {
        this.library = library;
        this.edits = edits;
    }

    /** Follows a chain of calls to its end, or to the call that makes the value, and says where that is. */
    TreePath follow(TreePath start) {
        TreePath at = start;
        Optional<MethodCall> next = MethodCall.on(at);
        while (next.isPresent() && objection == null) {
            MethodCall call = next.get();
            at = call.path();
            boolean ends = take(call);
            next = ends ? Optional.empty() : MethodCall.on(at);
        }
        return at;
    }

    Optional<Decision.Left> objection() {
        return Optional.ofNullable(objection);
    }

    boolean finished() {
        return !finishes.isEmpty();
    }

    /** The calls that make a value. */
    List<TreePath> finishes() {
        return finishes;
    }

    /** The calls that are removed. */
    List<MethodCall> drops() {
        return drops;
    }

    /** Whether the use is a call that may fill an array. */
    boolean mayFill(TreePath use) {
        return MethodCall.on(use)
                .map(call -> library.role(call.name(), call.tree()))
                .filter(role -> role == Role.FILL || role == Role.SIZED)
                .isPresent();
    }

    /** Whether the chain ends with this call. */
    private boolean take(MethodCall call) {
        Role role = library.role(call.name(), call.tree());
        if (role == null) {
            return object(call, Reason.UNKNOWN_CALL);
        }
        return switch (role) {
            case UPDATE -> false;
            case UPDATE_IF_BYTES -> updateIfBytes(call);
            case BYTES -> finish(call, ".toBytes()");
            case HEX -> finish(call, ".toHex()");
            case SIZED -> sized(call);
            case FILL -> fillFromStart(call);
            case DROP -> drop(call);
            case SIZE, KEYED, ONE_SHOT, START -> object(call, refusal(role));
        };
    }

    /** Why a call of a role that has no counterpart is left alone. */
    private static Reason refusal(Role role) {
        return switch (role) {
            case SIZE -> Reason.LENGTH;
            case KEYED -> Reason.KEYED;
            default -> Reason.UNKNOWN_CALL;
        };
    }

    private boolean updateIfBytes(MethodCall call) {
        return !edits.isBytes(call.arguments().get(0)) && object(call, Reason.NOT_BYTES);
    }

    private boolean fillFromStart(MethodCall call) {
        return isNumber(call.arguments().get(1), "0") ? fill(call) : object(call, Reason.LENGTH);
    }

    private boolean sized(MethodCall call) {
        if (call.arguments().get(0) instanceof IdentifierTree) {
            return fill(call);
        }
        return isNumber(call.arguments().get(0), HashLibrary.DEFAULT_LENGTH)
                ? finish(call, ".toBytes()")
                : object(call, Reason.LENGTH);
    }

    private boolean finish(MethodCall call, String form) {
        finishes.add(call.path());
        edits.finish(call, form).ifPresent(left -> objection = left);
        return true;
    }

    private boolean fill(MethodCall call) {
        finishes.add(call.path());
        edits.fill(call).ifPresent(left -> objection = left);
        return true;
    }

    private boolean drop(MethodCall call) {
        if (!(call.path().getParentPath().getLeaf() instanceof ExpressionStatementTree)) {
            return object(call, Reason.UNKNOWN_CALL);
        }
        drops.add(call);
        edits.remove(call.path().getParentPath().getLeaf());
        return true;
    }

    private boolean object(MethodCall call, Reason reason) {
        objection = new Decision.Left(call.tree(), reason);
        return true;
    }

    static boolean isNumber(Tree tree, String number) {
        return tree instanceof LiteralTree literal && number.equals(String.valueOf(literal.getValue()));
    }
}
