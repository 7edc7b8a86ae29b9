// SPDX-License-Identifier: Apache-2.0
// TREE_FIND_MEASURED_MEMBERS
package dev.ctas7.smartcrate.facts.source.parsed;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import dev.ctas7.smartcrate.facts.source.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a compilation unit and measures every method and constructor with a body. */
final class MemberFinder extends TreeScanner<@Nullable Void, @Nullable TypeScope> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final String text;
    private final Places places;
    private final List<Member> members = new ArrayList<>();

    private MemberFinder(CompilationUnitTree unit, SourcePositions positions, String text) {
        this.unit = unit;
        this.positions = positions;
        this.text = text;
        places = new Places(text);
    }

    static List<Member> members(CompilationUnitTree unit, SourcePositions positions, String text) {
        MemberFinder finder = new MemberFinder(unit, positions, text);
        finder.scan(unit.getTypeDecls(), null);
        return finder.members;
    }

    /** A type of the top level, a local or an anonymous one; those that are members of a type never come here. */
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable TypeScope around) {
        String name = tree.getSimpleName().toString();
        body(tree, around == null ? new TypeScope(name) : around.local(name));
        return null;
    }

    private void body(ClassTree tree, TypeScope scope) {
        for (Tree member : tree.getMembers()) {
            if (member instanceof ClassTree nested) {
                body(nested, scope.member(nested.getSimpleName().toString()));
            } else {
                scan(member, scope);
            }
        }
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable TypeScope scope) {
        BlockTree body = method.getBody();
        if (body != null && scope != null) {
            members.add(measured(method, body, scope));
            scan(body, scope);
        }
        return null;
    }

    private Member measured(MethodTree method, BlockTree body, TypeScope scope) {
        long start = start(method);
        long modifiers = positions.getEndPosition(unit, method.getModifiers());
        int name = NamePlace.find(text, (int) Math.max(start, modifiers));
        return new Member(
                scope.name(),
                method.getName().toString(),
                places.line(start),
                places.line(positions.getEndPosition(unit, body) - 1),
                places.line(name),
                places.column(name),
                Decisions.complexity(body),
                Cognition.of(body),
                Depth.of(body),
                method.getParameters().size(),
                NamePlace.isCompact(text, name));
    }

    /** javac's own start, but of type parameters it leaves out the bracket. */
    private long start(MethodTree method) {
        long start = positions.getStartPosition(unit, method);
        boolean bare = positions.getStartPosition(unit, method.getModifiers()) < 0;
        return bare && !method.getTypeParameters().isEmpty() ? text.lastIndexOf('<', (int) start) : start;
    }
}
