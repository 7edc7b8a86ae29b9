// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Crates made at random: classes that extend and implement each other, also in circles, and call whatever there is. */
class EffectsEnginePropertyTest {
    private static final int CLASSES = 12;
    private static final List<String> MEMBERS = List.of("<init>", "<clinit>", "run", "stop", "lambda$run$0");
    private static final List<CodeName> OUTSIDE = List.of(
            new CodeName("java.lang.System", "nanoTime", "()V"),
            new CodeName("java.lang.System", "getenv", "()V"),
            new CodeName("java.lang.Thread", "start", "()V"),
            new CodeName("java.lang.Math", "abs", "()V"));

    @Property(tries = 300)
    void one_more_use_takes_no_effect_away(@ForAll long seed) {
        Random random = new Random(seed);
        List<CodeClass> less = crate(random);
        List<CodeClass> more = new ArrayList<>(less);
        int at = random.nextInt(CLASSES);
        CodeUse use = use(random);
        more.set(at, withUse(more.get(at), random.nextInt(MEMBERS.size()), use));

        Map<String, Set<Effect>> before = effects(less);
        Map<String, Set<Effect>> after = effects(more);

        // A call that makes an object may move an effect from who calls the object to who makes it.
        if (!use.target().name().equals("<init>")) {
            before.forEach((method, effects) ->
                    assertThat(after.get(method)).as(method).containsAll(effects));
        }
        assertThat(union(after)).containsAll(union(before));
    }

    @Property(tries = 300)
    void the_order_of_classes_does_not_matter(@ForAll long seed) {
        Random random = new Random(seed);
        List<CodeClass> classes = crate(random);
        List<CodeClass> shuffled = new ArrayList<>(classes);
        Collections.shuffle(shuffled, random);

        assertThat(Behaviour.of(shuffled).facts())
                .isEqualTo(Behaviour.of(classes).facts());
    }

    @Property(tries = 300)
    void every_chain_leads_from_the_method_to_a_member_that_has_the_effect(@ForAll long seed) {
        CrateEffects effects = Behaviour.of(crate(new Random(seed))).facts().effects();

        assertThat(effects.methods()).hasSize(CLASSES * MEMBERS.size());
        for (MethodEffects method : effects.methods()) {
            for (EffectChain chain : method.chains()) {
                CodeName end = chain.steps().get(chain.steps().size() - 1);
                Set<Effect> known = Behaviour.known(CodeUse.Kind.STATIC, end);
                assertThat(chain.effect() == Effect.NATIVE || known.contains(chain.effect()))
                        .isTrue();
                assertThat(chain.steps()).hasSizeGreaterThan(1);
                assertThat(chain.steps().get(0).owner())
                        .isEqualTo(method.method().owner());
            }
        }
    }

    private static Map<String, Set<Effect>> effects(List<CodeClass> classes) {
        Map<String, Set<Effect>> found = new TreeMap<>();
        for (MethodEffects method : Behaviour.of(classes).facts().effects().methods()) {
            Set<Effect> effects = EnumSet.noneOf(Effect.class);
            method.chains().forEach(chain -> effects.add(chain.effect()));
            found.put(method.method().toString(), effects);
        }
        return found;
    }

    private static List<CodeClass> crate(Random random) {
        List<CodeClass> classes = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            List<CodeMethod> methods = new ArrayList<>();
            for (String member : MEMBERS) {
                List<CodeUse> uses = new ArrayList<>();
                for (int use = random.nextInt(4); use > 0; use--) {
                    uses.add(use(random));
                }
                methods.add(new CodeMethod(new CodeName("demo.C" + i, member, "()V"), access(random, member), 1, uses));
            }
            String superclass = random.nextBoolean() ? name(random) : "java.lang.Object";
            List<String> interfaces = random.nextBoolean() ? List.of(name(random)) : List.of();
            classes.add(
                    new CodeClass("demo.C" + i, superclass, interfaces, 0, random.nextInt(4) == 0, List.of(), methods));
        }
        return classes;
    }

    private static Set<Effect> union(Map<String, Set<Effect>> effects) {
        Set<Effect> all = EnumSet.noneOf(Effect.class);
        effects.values().forEach(all::addAll);
        return all;
    }

    private static CodeClass withUse(CodeClass type, int method, CodeUse use) {
        List<CodeMethod> methods = new ArrayList<>(type.methods());
        CodeMethod first = methods.get(method);
        List<CodeUse> uses = new ArrayList<>(first.uses());
        uses.add(use);
        methods.set(method, new CodeMethod(first.name(), first.access(), first.line(), uses));
        return new CodeClass(
                type.name(), type.superclass(), type.interfaces(), type.access(), type.local(), List.of(), methods);
    }

    private static int access(Random random, String member) {
        int synthetic = member.startsWith("lambda$") ? 0x1000 : 0;
        // Package-private, private, static, abstract, native.
        return synthetic | List.of(0, 0, 0, 2, 8, 0x400, 0x100).get(random.nextInt(7));
    }

    private static CodeUse use(Random random) {
        CodeUse.Kind[] kinds = CodeUse.Kind.values();
        CodeName target = random.nextInt(4) == 0
                ? OUTSIDE.get(random.nextInt(OUTSIDE.size()))
                : new CodeName(name(random), MEMBERS.get(random.nextInt(MEMBERS.size())), "()V");
        return new CodeUse(kinds[random.nextInt(kinds.length)], target, random.nextInt(100));
    }

    private static String name(Random random) {
        return "demo.C" + random.nextInt(CLASSES);
    }
}
