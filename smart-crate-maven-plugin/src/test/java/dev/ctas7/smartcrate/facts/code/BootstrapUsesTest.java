// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class BootstrapUsesTest {
    private static final Handle SAVE = handle("demo/Store", "save");

    private final CodeReading reading = new CodeReading(0, "demo/A", "java.lang.Object", List.of());
    private final MethodVisitor body = reading.method(0, "run", "()V");

    @Test
    void an_unknown_bootstrap_method_is_used_with_what_it_is_given() {
        body.visitInvokeDynamicInsn("go", "()V", handle("lib/Magic", "link"), SAVE, "text", 1);

        assertThat(uses()).containsExactly("HANDLE lib.Magic.link", "HANDLE demo.Store.save");
    }

    @Test
    void a_dynamic_constant_uses_its_bootstrap_method_and_constants_within() {
        Handle read = new Handle(Opcodes.H_GETSTATIC, "demo/Store", "all", "I", false);
        ConstantDynamic inner = new ConstantDynamic("in", "I", handle("lib/Magic", "constant"), read);
        body.visitLdcInsn(
                new ConstantDynamic("out", "I", handle("java/lang/invoke/ConstantBootstraps", "invoke"), SAVE, inner));

        assertThat(uses())
                .containsExactly("HANDLE demo.Store.save", "HANDLE lib.Magic.constant", "READ_FIELD demo.Store.all");
    }

    @Test
    void a_constant_that_reads_a_field_by_its_name_is_not_harmless() {
        Handle byName = handle("java/lang/invoke/ConstantBootstraps", "getStaticFinal");
        body.visitLdcInsn(new ConstantDynamic("out", "I", byName));

        assertThat(uses()).containsExactly("HANDLE java.lang.invoke.ConstantBootstraps.getStaticFinal");
    }

    @Test
    void a_loaded_method_handle_is_a_use_and_a_text_is_none() {
        body.visitLdcInsn("text");
        body.visitLdcInsn(SAVE);

        assertThat(uses()).containsExactly("HANDLE demo.Store.save");
    }

    @Test
    void constants_that_name_each_other_in_countless_ways_are_counted_once() {
        Object constant = SAVE;
        for (int i = 0; i < 100; i++) {
            constant = new ConstantDynamic("c" + i, "I", handle("lib/Magic", "c"), constant, constant);
        }
        body.visitLdcInsn(constant);

        assertThat(uses()).hasSizeLessThan(300);
    }

    private List<String> uses() {
        body.visitEnd();
        return reading.read().methods().get(0).uses().stream()
                .map(use -> use.kind() + " " + use.target().owner() + "."
                        + use.target().name())
                .toList();
    }

    private static Handle handle(String owner, String name) {
        return new Handle(Opcodes.H_INVOKESTATIC, owner, name, "()V", false);
    }
}
