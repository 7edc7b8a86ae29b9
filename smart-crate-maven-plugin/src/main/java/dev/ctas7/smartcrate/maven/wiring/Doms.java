// SPDX-License-Identifier: Apache-2.0
// DOM_READ_CONFIGURATION_TREE
package dev.ctas7.smartcrate.maven.wiring;

import java.util.List;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Reads and copies Maven's {@code <configuration>} trees, where everything may be absent. */
public final class Doms {
    private Doms() {}

    /** The children of a named child; empty when there is no such child. */
    static List<Xpp3Dom> children(@Nullable Xpp3Dom dom, String name) {
        Xpp3Dom child = dom == null ? null : dom.getChild(name);
        return child == null ? List.of() : List.of(child.getChildren());
    }

    /** The texts of a named child's children that say something, stripped. */
    public static List<String> texts(@Nullable Xpp3Dom dom, String name) {
        return children(dom, name).stream()
                .map(Doms::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Whether there is a child of this name. */
    public static boolean has(@Nullable Xpp3Dom dom, String name) {
        return dom != null && dom.getChild(name) != null;
    }

    /** The text of a named child, stripped; empty when there is none. */
    public static String text(@Nullable Object dom, String name) {
        return dom instanceof Xpp3Dom tree ? text(tree.getChild(name)) : "";
    }

    /** The text of a node, stripped; empty when there is none. */
    static String text(@Nullable Xpp3Dom node) {
        String value = node == null ? null : node.getValue();
        return value == null ? "" : value.strip();
    }

    /** A copy to edit. Maven 4 hands out trees of objects that it shares, so they are never edited in place. */
    static Xpp3Dom copyOf(@Nullable Object configuration) {
        return configuration instanceof Xpp3Dom tree ? new Xpp3Dom(tree) : new Xpp3Dom("configuration");
    }

    /** The named child, made when it is not there. */
    static Xpp3Dom childOf(Xpp3Dom dom, String name) {
        Xpp3Dom child = dom.getChild(name);
        if (child == null) {
            child = new Xpp3Dom(name);
            dom.addChild(child);
        }
        return child;
    }

    /** Appends a child with a text. */
    static void append(Xpp3Dom dom, String name, String text) {
        Xpp3Dom child = new Xpp3Dom(name);
        child.setValue(text);
        dom.addChild(child);
    }
}
