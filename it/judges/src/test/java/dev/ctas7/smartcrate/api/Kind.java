// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.api;

import java.util.Objects;

/** What our lines tell and japicmp does not look at; each is in {@code docs/lock.md}, and no other is let through. */
enum Kind {
    /** Exports, opens, services and transitive requirements. */
    MODULE_PROMISE,

    /** {@code extends Base<A>} becomes {@code extends Base<B>}: callers cannot pass what they passed. */
    TYPE_ARGUMENT_OF_SUPERTYPE,

    /** Protected members come and go for callers when a class stops or begins to be final. */
    PROTECTED_MEMBER_OF_OPENED_CLASS,

    /** Members that the class has from a superclass out of reach since it extends that one, or had until then. */
    MEMBER_OF_OTHER_SUPERCLASS,

    /** A member that differs with the class it is in, which is new or gone. */
    MEMBER_OF_NEW_OR_REMOVED_CLASS,

    /** No reason is known: one of both is wrong. */
    UNKNOWN;

    /** The kind of a difference that only one of both tells. */
    static Kind of(String key, LockedApi before, LockedApi after) {
        String type = key.contains("#") ? key.substring(0, key.indexOf('#')) : key;
        String then = before.lines().get(type);
        String now = after.lines().get(type);
        if (type.equals("module-info")) {
            return MODULE_PROMISE;
        }
        if (then == null || now == null) {
            return Objects.equals(then, now) ? UNKNOWN : MEMBER_OF_NEW_OR_REMOVED_CLASS;
        }
        if (!key.contains("#")) {
            return erased(then).equals(erased(now)) ? TYPE_ARGUMENT_OF_SUPERTYPE : UNKNOWN;
        }
        if (!superclass(then).equals(superclass(now))) {
            return MEMBER_OF_OTHER_SUPERCLASS;
        }
        boolean opened = then.contains("final class") != now.contains("final class");
        String member = Objects.requireNonNullElse(before.lines().get(key), "")
                + Objects.requireNonNullElse(after.lines().get(key), "");
        return opened && member.contains("protected ") ? PROTECTED_MEMBER_OF_OPENED_CLASS : UNKNOWN;
    }

    private static String superclass(String header) {
        return erased(header).replaceAll("^.*? extends ([^ ]+).*$", "$1");
    }

    private static String erased(String header) {
        String text = header;
        for (String inner = ""; !inner.equals(text); ) {
            inner = text;
            text = text.replaceAll("<[^<>]*>", "");
        }
        return text;
    }
}
