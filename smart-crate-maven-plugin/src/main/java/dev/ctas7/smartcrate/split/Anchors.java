// SPDX-License-Identifier: Apache-2.0
// ANCHORS_FIND_STAYING_MEMBERS
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Access;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import dev.ctas7.smartcrate.split.tree.TypeOutline;
import java.util.Set;

/** Tells which members cannot be part of a cluster, because they are what the type is, or because all use them. */
final class Anchors {
    /** A nested type longer than this is worth a file of its own, and no part of a cluster. In lines. */
    static final int SMALL_TYPE = 15;

    private static final Set<String> OBJECT =
            Set.of("equals", "hashCode", "toString", "compareTo", "clone", "finalize", "main", "close");
    private static final Set<String> SERIAL = Set.of("readObject", "writeObject", "readResolve", "writeReplace");
    /** Below this many users nothing is shared by all. */
    private static final int FEW = 5;

    private final MemberGraph graph;
    private final int many;

    Anchors(MemberGraph graph) {
        this.graph = graph;
        this.many = Math.max(FEW, (int) Math.ceil(0.3 * graph.methods()));
    }

    boolean stays(int position) {
        MemberOutline member = graph.member(position);
        return switch (member.kind()) {
            case CONSTRUCTOR, INITIALISER, ENUM_CONSTANT, COMPONENT -> true;
            case TYPE -> member.open() || member.lines() > SMALL_TYPE || !member.is(Trait.STATIC);
            case FIELD -> staysAsField(position, member);
            case METHOD -> staysAsMethod(position, member);
        };
    }

    private boolean staysAsField(int position, MemberOutline member) {
        return member.open()
                || member.name().equals("serialVersionUID")
                || graph.isLogger(position)
                || graph.users(position).isEmpty()
                || graph.users(position).size() >= many + 2
                || graph.users(position).stream()
                        .anyMatch(user -> graph.member(user).kind() == Kind.INITIALISER);
    }

    private boolean staysAsMethod(int position, MemberOutline member) {
        return isContract(member)
                || member.is(Trait.ABSTRACT)
                || member.is(Trait.RETURNS_THIS)
                || member.is(Trait.FIXTURE)
                || isHook(member)
                || member.uses().superior()
                || OBJECT.contains(member.name())
                || SERIAL.contains(member.name())
                || isShared(position)
                || graph.used(position).size() >= 2 * many;
    }

    private static boolean isHook(MemberOutline member) {
        return member.access() == Access.PROTECTED && !member.is(Trait.STATIC);
    }

    private boolean isContract(MemberOutline member) {
        TypeOutline.Kind kind = graph.type().kind();
        return kind == TypeOutline.Kind.ANNOTATION || (kind == TypeOutline.Kind.INTERFACE && !member.is(Trait.STATIC));
    }

    /** Overloads that call each other are one thing; what matters is who else calls. */
    private boolean isShared(int position) {
        String name = graph.member(position).name();
        return graph.users(position).stream()
                        .map(user -> graph.member(user).name())
                        .filter(user -> !user.equals(name))
                        .distinct()
                        .count()
                >= many;
    }
}
