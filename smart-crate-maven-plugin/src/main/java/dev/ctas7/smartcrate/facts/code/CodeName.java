// SPDX-License-Identifier: Apache-2.0
// MEMBER_NAME_BYTE_CODE
package dev.ctas7.smartcrate.facts.code;

import org.jspecify.annotations.Nullable;

/**
 * The full name of a method or field as byte code has it.
 *
 * @param owner binary name with dots: {@code demo.Router$Builder}
 * @param name of the member; {@code <init>} for a constructor, {@code <clinit>} for a static initialiser
 * @param descriptor its types (JVMS 4.3): {@code (I)V}
 */
public record CodeName(String owner, String name, String descriptor) {
    // By hand, for they are asked a million times: what a record makes of itself takes three times as long at first.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeName that
                && name.equals(that.name)
                && owner.equals(that.owner)
                && descriptor.equals(that.descriptor);
    }

    @Override
    public int hashCode() {
        return (31 * owner.hashCode() + name.hashCode()) * 31 + descriptor.hashCode();
    }

    /** As a chain of calls shows it: the owner without its package when it is one of ours, then the member. */
    public String shown(boolean ours) {
        String type = ours ? owner.substring(owner.lastIndexOf('.') + 1) : owner;
        return name.equals("<init>") ? "new " + type : name.equals("<clinit>") ? type : type + "." + name;
    }
}
