// SPDX-License-Identifier: Apache-2.0
// TIES_COMPUTE_CUT_COST
package dev.ctas7.smartcrate.split;

import dev.ctas7.smartcrate.model.SplitNeed;
import dev.ctas7.smartcrate.model.SplitNeed.How;
import dev.ctas7.smartcrate.split.tree.MemberOutline;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Kind;
import dev.ctas7.smartcrate.split.tree.MemberOutline.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a set of members would still need of the rest, and how much that hurts. */
final class Ties {
    private static final double TAKES = 0.6;
    private static final double CONSTANT = 0.3;
    private static final double STATIC_CALL = 0.5;
    private static final double CHANGING = 2;
    private static final double CALLS_BACK = 1.5;
    private static final double SHARED_STATE = 3;
    private static final double CALLED = 0.15;

    private final MemberGraph graph;
    private final List<SplitNeed> needs = new ArrayList<>();
    private double cost;

    private Ties(MemberGraph graph) {
        this.graph = graph;
    }

    static Ties of(MemberGraph graph, NavigableSet<Integer> members) {
        Ties ties = new Ties(graph);
        ties.outward(members);
        ties.inward(members);
        ties.needs.sort(Comparator.comparing(SplitNeed::how));
        return ties;
    }

    /** By how, then in the order of the source. */
    List<SplitNeed> needs() {
        return needs;
    }

    double cost() {
        return cost;
    }

    long count(How how) {
        return needs.stream().filter(need -> need.how() == how).count();
    }

    private void outward(NavigableSet<Integer> members) {
        NavigableSet<Integer> outside = new TreeSet<>();
        NavigableSet<String> inherited = new TreeSet<>();
        boolean self = false;
        for (int member : members) {
            outside.addAll(graph.used(member));
            inherited.addAll(graph.member(member).uses().inherited());
            self |= graph.member(member).uses().self() && !graph.isStatic(member);
        }
        outside.removeAll(members);
        for (int used : outside) {
            judge(used, members);
        }
        if (self) {
            add(How.BACK_REFERENCE, graph.type().name(), CALLS_BACK);
        }
        if (graph.type().extending() && !graph.isTest()) {
            inherited.forEach(name -> add(How.INHERITED, name, CALLS_BACK));
        }
    }

    private void judge(int used, Collection<Integer> members) {
        if (graph.isLogger(used)) {
            return;
        }
        MemberOutline member = graph.member(used);
        if (graph.isTest()) {
            add(How.FIXTURE, member.name(), STATIC_CALL);
        } else if (graph.isConstant(used)) {
            add(How.CALLS, member.name(), CONSTANT);
        } else if (graph.isField(used)) {
            field(used, members);
        } else if (member.kind() == Kind.TYPE) {
            typeOrMethod(member, member.is(Trait.STATIC), CONSTANT);
        } else if (member.kind() == Kind.METHOD) {
            typeOrMethod(member, graph.isStatic(used), STATIC_CALL);
        }
    }

    private void typeOrMethod(MemberOutline member, boolean isStatic, double hurtsWhenStatic) {
        if (isStatic) {
            add(How.CALLS, member.name(), hurtsWhenStatic);
        } else {
            add(How.BACK_REFERENCE, member.name(), CALLS_BACK);
        }
    }

    private void field(int used, Collection<Integer> members) {
        MemberOutline member = graph.member(used);
        boolean written = members.stream()
                .anyMatch(user -> graph.member(user).uses().writes().contains(used));
        if (written) {
            add(How.BACK_REFERENCE, member.name(), SHARED_STATE);
        } else if (graph.isStatic(used)) {
            add(How.CALLS, member.name(), CALLS_BACK);
        } else {
            add(How.PARAMETER, member.name(), isSteady(used) ? TAKES : CHANGING);
        }
    }

    /** Whether a field keeps what the constructor gave it, so that the new type can be given it once. */
    private boolean isSteady(int field) {
        return graph.member(field).is(Trait.FINAL)
                || graph.users(field).stream()
                        .filter(user -> graph.member(user).uses().writes().contains(field))
                        .allMatch(user -> graph.member(user).kind() == Kind.CONSTRUCTOR);
    }

    private void inward(NavigableSet<Integer> members) {
        for (int member : members) {
            boolean called = graph.users(member).stream().anyMatch(user -> !members.contains(user));
            cost += called ? CALLED : 0;
        }
    }

    private void add(How how, String what, double hurts) {
        SplitNeed need = new SplitNeed(how, what);
        if (!needs.contains(need)) {
            needs.add(need);
            cost += hurts;
        }
    }
}
