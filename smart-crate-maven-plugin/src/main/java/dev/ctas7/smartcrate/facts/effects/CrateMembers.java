// SPDX-License-Identifier: Apache-2.0
// MEMBER_MAP_DECLARED_NAMES
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeField;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.code.CodeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** The crate's members by name; its methods numbered by class, then in the order of the class file. */
final class CrateMembers {
    /** The number of a method that is not there. */
    static final int NONE = -1;

    private static final CodeName INITIALISER = new CodeName("", "<clinit>", "()V");

    private final List<CodeMethod> methods = new ArrayList<>();
    private final Map<CodeName, Integer> numbers;
    private final Map<CodeName, CodeField> fields;

    CrateMembers(CrateTypes types) {
        // Some ten methods and five fields a class: growing the tables would cost as much as filling them.
        this.numbers = new HashMap<>(16 * types.all().size());
        this.fields = new HashMap<>(8 * types.all().size());
        for (CrateType type : types.all()) {
            for (CodeMethod method : type.code().methods()) {
                numbers.putIfAbsent(method.name(), methods.size());
                methods.add(method);
            }
            for (CodeField field : type.code().fields()) {
                fields.put(field.name(), field);
            }
        }
    }

    int count() {
        return methods.size();
    }

    CodeMethod method(int number) {
        return methods.get(number);
    }

    /** The number of the method that a class itself declares by the name and descriptor of another. */
    int number(CrateType type, CodeName named) {
        Integer number = numbers.get(in(type, named));
        return number == null ? NONE : number;
    }

    /** The static initialiser of a class, or else of its nearest superclass in the crate that has one. */
    int initialiser(@Nullable CrateType type) {
        int found = NONE;
        for (CrateType at = type; at != null && found == NONE; at = at.superclass()) {
            found = number(at, INITIALISER);
        }
        return found;
    }

    /** The field that a class itself declares by the name and descriptor of another. */
    @Nullable
    CodeField field(CrateType type, CodeName named) {
        return fields.get(in(type, named));
    }

    /** Whether the compiler wrote it: a lambda's body, an accessor, a bridge. */
    boolean isSynthetic(int number) {
        return has(number, Opcodes.ACC_SYNTHETIC);
    }

    boolean has(int number, int flag) {
        return (methods.get(number).access() & flag) != 0;
    }

    /** Whether which body runs depends on the object that it is called on. */
    boolean isDispatched(int number) {
        return !has(number, Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)
                && !methods.get(number).name().name().equals("<init>");
    }

    private static CodeName in(CrateType type, CodeName named) {
        String owner = type.code().name();
        return owner.equals(named.owner()) ? named : new CodeName(owner, named.name(), named.descriptor());
    }
}
