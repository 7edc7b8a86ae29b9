// SPDX-License-Identifier: Apache-2.0
// TABLE_FIND_KNOWN_EFFECTS
package dev.ctas7.smartcrate.facts.effects;

import dev.ctas7.smartcrate.facts.code.CodeName;
import dev.ctas7.smartcrate.facts.code.CodeUse;
import dev.ctas7.smartcrate.facts.effects.EffectRow.Level;
import dev.ctas7.smartcrate.model.Effect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What code outside the crate does: the JDK's and that of well-known libraries.
 *
 * <p>The most specific row wins: a method with its parameters, a method's name, the class, its package, the nearest
 * package above that speaks for all below it. What no row speaks of is {@link Effect#UNKNOWN}, never pure. A broken row
 * is met when its class is asked for; a test asks for all. Safe for use by several threads.
 */
public final class EffectTable {
    /** Rows under this owner hold for every class, but after the class's own rows for methods. */
    static final String EVERY_CLASS = "*";

    private static final Set<Effect> PURE = Set.of();
    private static final Set<Effect> UNKNOWN = Set.of(Effect.UNKNOWN);

    private final Map<String, List<EffectTableBlock>> blocks = new HashMap<>();
    private final Map<String, Known> classes = new ConcurrentHashMap<>();
    private final Map<String, Set<Effect>> packages = new HashMap<>();
    private final Map<String, Set<Effect>> trees = new HashMap<>();

    EffectTable(List<EffectTableFile> files) {
        for (EffectTableFile file : files) {
            for (EffectTableBlock block : file.blocks()) {
                if (block.isOfClasses()) {
                    block.owners()
                            .forEach(owner -> blocks.computeIfAbsent(owner, name -> new ArrayList<>(1))
                                    .add(block));
                } else {
                    block.rows().forEach(this::addPackage);
                }
            }
        }
    }

    private void addPackage(EffectRow row) {
        Map<String, Set<Effect>> known = row.level() == Level.TREE ? trees : packages;
        if (known.put(row.owner(), row.effects()) != null) {
            throw row.saidBefore();
        }
    }

    /** The tables that the plugin brings along. */
    public static EffectTable load() {
        return Packaged.TABLE;
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
        Known own = known(target.owner());
        if (kind == CodeUse.Kind.READ_FIELD || kind == CodeUse.Kind.WRITE_FIELD) {
            // Touching a field runs no code, but its class's initialiser, once.
            return own == null ? PURE : own.fields.getOrDefault(target.name(), PURE);
        }
        Set<Effect> found = method(own, target);
        if (found == null) {
            found = method(known(EVERY_CLASS), target);
        }
        if (found == null && own != null) {
            found = own.all;
        }
        return found == null ? ofPackage(target.owner()) : found;
    }

    /** Of the thousands of classes in the tables a crate uses some dozens: only their rows are read. */
    private @Nullable Known known(String owner) {
        List<EffectTableBlock> said = blocks.get(owner);
        return said == null ? null : classes.computeIfAbsent(owner, name -> Known.of(name, said));
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

    /** Read once for all modules of a build, and only when one asks. */
    private static final class Packaged {
        static final EffectTable TABLE = new EffectTable(EffectTableFiles.load());
    }

    /** What is said of one class. */
    private static final class Known {
        private @Nullable Set<Effect> all;
        private final Map<String, Set<Effect>> methods = new HashMap<>();
        private final Map<String, Set<Effect>> fields = new HashMap<>();

        static Known of(String owner, List<EffectTableBlock> said) {
            Known known = new Known();
            for (EffectTableBlock block : said) {
                block.rows().stream().filter(row -> row.owner().equals(owner)).forEach(known::add);
            }
            return known;
        }

        private void add(EffectRow row) {
            @Nullable Set<Effect> before;
            switch (row.level()) {
                case METHOD -> before = methods.put(row.member(), row.effects());
                case FIELD -> before = fields.put(row.member(), row.effects());
                default -> {
                    before = all;
                    all = row.effects();
                }
            }
            if (before != null) {
                throw row.saidBefore();
            }
        }
    }
}
