// SPDX-License-Identifier: Apache-2.0
// TABLE_FIND_KNOWN_EFFECTS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.model.Effect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code outside the crate does: the JDK's and that of well-known libraries.
 *
 * <p>The most specific row wins: a method with its parameters, a method's name, the class, its package, the nearest
 * package above that speaks for all below it. What no row speaks of is {@link Effect#UNKNOWN}, never pure.
 */
public final class EffectTable {
    /** Rows under this owner hold for every class, but after the class's own rows for methods. */
    static final String EVERY_CLASS = "*";

    private static final Set<Effect> PURE = Set.of();
    private static final Set<Effect> UNKNOWN = Set.of(Effect.UNKNOWN);

    private final Map<String, Known> classes = new HashMap<>();
    private final Map<String, Set<Effect>> packages = new HashMap<>();
    private final Map<String, Set<Effect>> trees = new HashMap<>();

    EffectTable(List<EffectRow> rows) {
        Set<String> seen = new HashSet<>();
        for (EffectRow row : rows) {
            if (!seen.add(row.key())) {
                throw new IllegalStateException(
                        row.place() + ": " + row.owner() + " " + row.member() + " was said before");
            }
            switch (row.level()) {
                case TREE -> trees.put(row.owner(), row.effects());
                case PACKAGE -> packages.put(row.owner(), row.effects());
                default ->
                    classes.computeIfAbsent(row.owner(), owner -> new Known()).add(row);
            }
        }
    }

    /** The tables that the plugin brings along; read once, however many modules a build has. */
    public static EffectTable load() {
        return Shipped.TABLE;
    }

    /**
     * What a use of a member outside the crate does.
     *
     * @return empty for pure; only {@link Effect#UNKNOWN} for code that no table knows
     */
    public Set<Effect> of(CodeUse.Kind kind, CodeName target) {
        // An array has the methods of Object and clone().
        if (target.owner().startsWith("[")) {
            return PURE;
        }
        Known own = classes.get(target.owner());
        if (kind == CodeUse.Kind.READ_FIELD || kind == CodeUse.Kind.WRITE_FIELD) {
            // Touching a field runs no code, but its class's initialiser, once.
            return own == null ? PURE : own.fields.getOrDefault(target.name(), PURE);
        }
        Set<Effect> found = method(own, target);
        if (found == null) {
            found = method(classes.get(EVERY_CLASS), target);
        }
        if (found == null && own != null) {
            found = own.all;
        }
        return found == null ? ofPackage(target.owner()) : found;
    }

    private static @Nullable Set<Effect> method(@Nullable Known known, CodeName target) {
        if (known == null) {
            return null;
        }
        String descriptor = target.descriptor();
        // What a method returns does not tell it from another in source code.
        Set<Effect> exact = known.methods.get(target.name() + descriptor.substring(0, descriptor.lastIndexOf(')') + 1));
        return exact == null ? known.methods.get(target.name()) : exact;
    }

    private Set<Effect> ofPackage(String owner) {
        int dot = owner.lastIndexOf('.');
        Set<Effect> found = dot < 0 ? UNKNOWN : packages.get(owner.substring(0, dot));
        while (found == null && dot >= 0) {
            String above = owner.substring(0, dot);
            found = trees.get(above);
            dot = above.lastIndexOf('.');
        }
        return found == null ? UNKNOWN : found;
    }

    /** A constant that is as long as a file; nothing changes it once it is there. */
    private static final class Shipped {
        private static final EffectTable TABLE = new EffectTable(EffectTableFiles.load());
    }

    /** What is said of one class. */
    private static final class Known {
        private @Nullable Set<Effect> all;
        private final Map<String, Set<Effect>> methods = new HashMap<>();
        private final Map<String, Set<Effect>> fields = new HashMap<>();

        void add(EffectRow row) {
            switch (row.level()) {
                case METHOD -> methods.put(row.member(), row.effects());
                case FIELD -> fields.put(row.member(), row.effects());
                default -> all = row.effects();
            }
        }
    }
}
