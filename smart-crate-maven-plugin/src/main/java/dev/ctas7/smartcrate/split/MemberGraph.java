// SPDX-License-Identifier: Apache-2.0
// GRAPH_HOLD_MEMBER_REFERENCES
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.split.tree.MemberOutline;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import dev.ctas7.smartcrate.split.tree.TypeOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A type's members and who uses whom, in both directions; members are known by their positions. */
final class MemberGraph {
    private static final Set<String> LOGGERS = Set.of("log", "logger", "LOG", "LOGGER");

    private final TypeOutline type;
    private final List<SortedSet<Integer>> users = new ArrayList<>();
    private final Map<String, List<String>> telling = new HashMap<>();

    MemberGraph(TypeOutline type) {
        this.type = type;
        type.members().forEach(member -> users.add(new TreeSet<>()));
        for (int user = 0; user < type.members().size(); user++) {
            for (int used : member(user).uses().members().keySet()) {
                users.get(used).add(user);
            }
        }
    }

    TypeOutline type() {
        return type;
    }

    int size() {
        return type.members().size();
    }

    MemberOutline member(int position) {
        return type.members().get(position);
    }

    /** Who uses a member. */
    SortedSet<Integer> users(int position) {
        return users.get(position);
    }

    /** What a member uses. */
    Set<Integer> used(int position) {
        return member(position).uses().members().keySet();
    }

    boolean uses(int user, int used) {
        return member(user).uses().members().containsKey(used);
    }

    boolean isField(int position) {
        return member(position).kind() == Kind.FIELD || member(position).kind() == Kind.COMPONENT;
    }

    boolean isMethod(int position) {
        return member(position).kind() == Kind.METHOD;
    }

    boolean isStatic(int position) {
        return member(position).is(Trait.STATIC);
    }

    boolean isConstant(int position) {
        return member(position).kind() == Kind.FIELD
                && member(position).is(Trait.STATIC)
                && member(position).is(Trait.FINAL);
    }

    /** A logger belongs to every class alike: each new one has its own. */
    boolean isLogger(int position) {
        MemberOutline member = member(position);
        return isField(position)
                && (LOGGERS.contains(member.name())
                        || member.typeName().equals("Logger")
                        || member.typeName().equals("Log"));
    }

    /** The words of a member's name that say something; see {@link Words#telling}. */
    List<String> telling(String name) {
        return telling.computeIfAbsent(name, Words::telling);
    }

    /** Whether this is a class of tests. */
    boolean isTest() {
        return type.members().stream().anyMatch(member -> member.is(Trait.TEST))
                || type.name().endsWith("Test")
                || type.name().endsWith("Tests")
                || type.name().endsWith("TestCase");
    }

    /** Whether this is a class of static methods. */
    boolean isUtility() {
        return !isTest()
                && methods() > 0
                && type.members().stream().allMatch(member -> member.kind() != Kind.METHOD || member.is(Trait.STATIC));
    }

    /** How many methods there are. */
    int methods() {
        return (int) type.members().stream()
                .filter(member -> member.kind() == Kind.METHOD)
                .count();
    }
}
