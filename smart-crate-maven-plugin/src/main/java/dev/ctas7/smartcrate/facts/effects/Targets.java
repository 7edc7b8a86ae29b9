// SPDX-License-Identifier: Apache-2.0
// TARGET_RESOLVE_NAMED_MEMBER
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.facts.code.CodeUse.Kind;
import dev.ctas7.smartcrate.facts.effects.Target.Outside;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Resolves what bodies name; each name once, however often it is used. */
final class Targets {
    private final CrateTypes types;
    private final CrateMembers members;
    private final KnownEffects known;
    private final Declarations declarations;
    private final Dispatch dispatch;
    private final Map<Kind, Map<CodeName, Target>> found = new EnumMap<>(Kind.class);
    private final List<List<Integer>> choices = new ArrayList<>();

    Targets(CrateTypes types, CrateMembers members, KnownEffects known) {
        this.types = types;
        this.members = members;
        this.known = known;
        this.declarations = new Declarations(members);
        this.dispatch = new Dispatch(members, declarations);
    }

    Target of(CodeUse use) {
        Map<CodeName, Target> ofKind = found.computeIfAbsent(use.kind(), kind -> new HashMap<>());
        Target target = ofKind.get(use.target());
        if (target == null) {
            target = find(use.kind(), use.target());
            ofKind.put(use.target(), target);
        }
        return target;
    }

    /**
     * The nodes that stand for a choice between several bodies, numbered from the number of methods upwards. Call sites
     * share them: a thousand calls of a method with a thousand bodies are two thousand edges, not a million.
     */
    List<List<Integer>> choices() {
        return choices;
    }

    private Target find(Kind kind, CodeName named) {
        CrateType type = types.type(named.owner());
        if (type == null) {
            return target(kind, List.of(), List.of(named), null);
        }
        if (kind == Kind.READ_FIELD || kind == Kind.WRITE_FIELD) {
            return field(kind, type, named);
        }
        Declaration declared = declarations.of(type, named);
        if (named.name().equals("<init>")) {
            return construction(kind, type, declared);
        }
        return isExact(kind, declared) ? exact(kind, declared) : choice(kind, type, named, declared);
    }

    private Target field(Kind kind, CrateType type, CodeName named) {
        if (declarations.ofField(type, named) == null) {
            return target(kind, List.of(), OutsideTypes.members(type, named), type);
        }
        CrateType owner = declarations.ofStaticField(type, named);
        return owner == null ? Target.NOTHING : target(kind, List.of(), List.of(), owner);
    }

    private Target construction(Kind kind, CrateType type, Declaration declared) {
        if (declared instanceof Declaration.Inside inside) {
            List<Integer> nodes = new ArrayList<>(List.of(inside.method()));
            if (type.code().local()) {
                nodes.addAll(dispatch.handedOut(type));
            }
            return target(kind, nodes, List.of(), type);
        }
        return target(kind, List.of(), outside(declared), type);
    }

    private boolean isExact(Kind kind, Declaration declared) {
        boolean bound = declared instanceof Declaration.Inside inside && !members.isDispatched(inside.method());
        return bound || kind == Kind.STATIC || kind == Kind.SPECIAL;
    }

    private Target exact(Kind kind, Declaration declared) {
        if (declared instanceof Declaration.Inside inside) {
            boolean initialises = members.has(inside.method(), Opcodes.ACC_STATIC);
            String owner = members.method(inside.method()).name().owner();
            return target(kind, List.of(inside.method()), List.of(), initialises ? types.type(owner) : null);
        }
        return target(kind, List.of(), outside(declared), null);
    }

    private Target choice(Kind kind, CrateType type, CodeName named, Declaration declared) {
        Dispatch.Bodies bodies = dispatch.of(type, named, declared);
        List<Integer> nodes = List.copyOf(bodies.methods());
        if (nodes.size() > 1) {
            choices.add(nodes);
            nodes = List.of(members.count() + choices.size() - 1);
        }
        return target(kind, nodes, bodies.outside(), null);
    }

    private Target target(
            Kind kind, List<Integer> nodes, Collection<CodeName> outside, @Nullable CrateType initialised) {
        List<Outside> effective = new ArrayList<>();
        for (CodeName member : outside) {
            Set<Effect> effects = known.of(kind, member);
            if (!effects.isEmpty()) {
                effective.add(new Outside(member, effects));
            }
        }
        return new Target(nodes, effective, members.initialiser(initialised));
    }

    private static List<CodeName> outside(Declaration declared) {
        return declared instanceof Declaration.Outside outside ? outside.members() : List.of();
    }
}
