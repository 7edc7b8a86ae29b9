// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ClassMutationTest {
    /** Between them: generics, annotations, a module's directives, constants, an enum, records and switches. */
    private static final List<String> VICTIMS = List.of(
            "/java/util/stream/Collectors.class",
            "/java/lang/annotation/Retention.class",
            "/java/util/concurrent/TimeUnit.class",
            "/dev/ctas7/smartcrate/facts/CrateFacts.class",
            "/dev/ctas7/foundation/SuppressGate.class",
            "/module-info.class");

    @Property(tries = 2000)
    void a_damaged_class_is_read_or_told_and_nothing_is_thrown(
            @ForAll @IntRange(max = 5) int victim,
            @ForAll @Size(min = 1, max = 12) List<Integer> places,
            @ForAll byte value,
            @ForAll boolean cut)
            throws IOException {
        byte[] bytes = bytes(VICTIMS.get(victim));
        for (int place : places) {
            bytes[Math.floorMod(place, bytes.length)] = value;
        }
        if (cut) {
            bytes = Arrays.copyOf(bytes, Math.floorMod(places.get(0), bytes.length));
        }
        Path folder = Files.createTempDirectory("mutated");
        Path file = Files.write(folder.resolve("Mutated.class"), bytes);
        try {
            ClassFiles found = ClassScanner.scan(folder);

            assertThat(found.classes().size() + found.unreadable().size()).isEqualTo(1);
            assertThat(ClassScanner.scan(folder)).isEqualTo(found);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Object.class.getResourceAsStream(resource);
                InputStream own = ClassMutationTest.class.getResourceAsStream(resource)) {
            return (in == null ? own : in).readAllBytes();
        }
    }
}
