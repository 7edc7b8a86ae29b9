// SPDX-License-Identifier: Apache-2.0
// CODE_READ_CLASS_BODIES
package dev.ctas7.smartcrate.facts.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.MethodVisitor;

/** Collects, while a class file is read, its members and what their bodies use. */
public final class CodeReading {
    private final int access;
    private final String internalName;
    private final String name;
    private final String superclass;
    private final List<String> interfaces;
    private final List<CodeField> fields = new ArrayList<>();
    private final List<CodeMethod> methods = new ArrayList<>();
    private final MemberNames names = new MemberNames();
    private boolean local;

    /**
     * A class whose members follow.
     *
     * @param internalName with slashes
     * @param superclass binary name with dots; empty for none
     * @param interfaces binary names with dots
     */
    public CodeReading(int access, String internalName, String superclass, List<String> interfaces) {
        this.access = access;
        this.internalName = internalName;
        this.name = internalName.replace('/', '.');
        this.superclass = superclass;
        this.interfaces = interfaces;
    }

    /** Says that the class is an anonymous or local one. */
    public void local() {
        local = true;
    }

    /** Adds a field. */
    public void field(int flags, String field, String descriptor) {
        fields.add(new CodeField(names.of(internalName, field, descriptor), flags));
    }

    /**
     * What has to be shown the body of a method. It adds the method when it is shown its end.
     *
     * <p>Whoever wants to know more of a body hangs a visitor of his own before or behind this one.
     */
    public MethodVisitor method(int flags, String method, String descriptor) {
        return new CodeBody(names.of(internalName, method, descriptor), flags, names, methods::add);
    }

    /** Everything that was shown. */
    public CodeClass read() {
        return new CodeClass(name, superclass, interfaces, access, local, fields, methods);
    }
}
