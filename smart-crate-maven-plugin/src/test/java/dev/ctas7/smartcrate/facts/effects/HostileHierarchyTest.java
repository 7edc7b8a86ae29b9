// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.facts.code.CodeUse.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Class files that no compiler writes. */
class HostileHierarchyTest {
    private static final CodeUse TIME = use(Kind.STATIC, "java.lang.System", "nanoTime");

    @Test
    void classes_that_are_their_own_superclasses_and_interfaces_end() {
        Behaviour behaviour = Behaviour.of(List.of(
                type("demo.A", "demo.B", List.of("demo.A", "demo.B"), method("demo.A", "run", TIME)),
                type("demo.B", "demo.A", List.of("demo.A"), method("demo.B", "go", use(Kind.VIRTUAL, "demo.B", "run"))),
                type(
                        "demo.C",
                        "demo.C",
                        List.of("demo.C"),
                        method("demo.C", "go", use(Kind.VIRTUAL, "demo.C", "no")))));

        assertThat(behaviour.of("B.go")).containsExactly("time: B.go -> A.run -> java.lang.System.nanoTime (line 1)");
        assertThat(behaviour.of("C.go")).containsExactly("unknown: C.go -> demo.C.no (line 1)");
    }

    @Test
    void lambdas_that_hold_each_other_end() {
        CodeUse one = use(Kind.HANDLE, "demo.A", "lambda$one");
        CodeUse two = use(Kind.HANDLE, "demo.A", "lambda$two");
        Behaviour behaviour = Behaviour.of(List.of(type(
                "demo.A",
                "java.lang.Object",
                List.of(),
                new CodeMethod(two.target(), 0x1008, 1, List.of(one, TIME)),
                new CodeMethod(one.target(), 0x1008, 1, List.of(two)))));

        assertThat(behaviour.facts().effects().methods())
                .flatExtracting(MethodEffects::chains)
                .hasSize(2);
    }

    @Test
    void a_member_that_its_class_lacks_is_unknown_and_not_taken_for_one_of_object() {
        Behaviour behaviour = Behaviour.of(List.of(type(
                "demo.A",
                "java.lang.Object",
                List.of(),
                method("demo.A", "go", use(Kind.STATIC, "demo.A", "gone"), use(Kind.VIRTUAL, "demo.A", "hashCode")),
                method("demo.A", "make", use(Kind.SPECIAL, "demo.A", "<init>")))));

        assertThat(behaviour.of("A.go")).containsExactly("unknown: A.go -> demo.A.gone (line 1)");
        assertThat(behaviour.of("A.make")).containsExactly("unknown: A.make -> new demo.A (line 1)");
    }

    @Test
    void more_choices_than_can_be_looked_at_are_unknown() {
        int many = 5000;
        List<CodeClass> classes = new ArrayList<>();
        List<CodeUse> uses = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            classes.add(type("demo.C" + i, "java.lang.Object", List.of("demo.Top")));
            uses.add(use(Kind.INTERFACE, "demo.Top", "run" + i));
        }
        classes.add(type("demo.Top", "java.lang.Object", List.of()));
        classes.add(type(
                "demo.User", "java.lang.Object", List.of(), method("demo.User", "go", uses.toArray(new CodeUse[0]))));

        assertThat(Behaviour.of(classes).of("User.go"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("unknown: ");
    }

    private static CodeClass type(String name, String superclass, List<String> interfaces, CodeMethod... methods) {
        return new CodeClass(name, superclass, interfaces, 0, false, List.of(), List.of(methods));
    }

    private static CodeMethod method(String owner, String name, CodeUse... uses) {
        return new CodeMethod(new CodeName(owner, name, "()V"), 0, 1, List.of(uses));
    }

    private static CodeUse use(Kind kind, String owner, String name) {
        return new CodeUse(kind, new CodeName(owner, name, "()V"), 1);
    }
}
