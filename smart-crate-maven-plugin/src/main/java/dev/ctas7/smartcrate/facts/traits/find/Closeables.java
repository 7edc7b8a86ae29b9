// SPDX-License-Identifier: Apache-2.0
// CLOSEABLE_LOAD_PLATFORM_TYPES
package dev.ctas7.smartcrate.facts.traits.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Type;

/** Which types have to be closed or shut down; {@code closeables.txt} beside this class lists the JDK's. */
public final class Closeables {
    private static final String NAME = "closeables.txt";
    private static final String CLOSEABLE = "java/lang/AutoCloseable";

    private final Set<String> types;

    private Closeables(Set<String> types) {
        this.types = Set.copyOf(types);
    }

    /** The JDK's. */
    public static Closeables load() {
        try (InputStream input = Closeables.class.getResourceAsStream(NAME)) {
            if (input == null) {
                throw new IllegalStateException(NAME + " is missing in the plugin");
            }
            Set<String> types = new HashSet<>();
            new String(input.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> types.add(line.replace('.', '/')));
            return new Closeables(types);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be read from the plugin", e);
        }
    }

    /** These and a crate's own. */
    public Closeables with(Set<String> internalNames) {
        Set<String> all = new HashSet<>(types);
        all.addAll(internalNames);
        return new Closeables(all);
    }

    /** Whether a type is known to be one; given its internal name. */
    public boolean contains(String internalName) {
        return types.contains(internalName) || internalName.equals(CLOSEABLE);
    }

    /** Whether a value of this type is one. */
    boolean contains(Type type) {
        return type.getSort() == Type.OBJECT && contains(type.getInternalName());
    }
}
