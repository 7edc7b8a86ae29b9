// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.effects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.effects.EffectRow.Level;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The running JDK judges the tables' rows about it; every JDK from 17 on has to agree. */
class EffectTableJdkTest {
    private static final int RELEASE = Runtime.version().feature();
    private static final List<EffectRow> JDK_ROWS = EffectTableFiles.load().stream()
            .flatMap(file -> file.rows().stream())
            .filter(row -> row.place().startsWith("jdk-"))
            .toList();

    @Test
    void every_exported_package_is_decided() {
        List<String> undecided = exportedPackages()
                .filter(name -> JDK_ROWS.stream().noneMatch(row -> decides(row, name)))
                .toList();

        assertThat(undecided).isEmpty();
    }

    @Test
    void every_package_exists() {
        Set<String> exported = exportedPackages().collect(Collectors.toSet());
        List<String> unknown = JDK_ROWS.stream()
                .filter(row -> row.level() == Level.PACKAGE || row.level() == Level.TREE)
                .filter(row -> row.span().has(RELEASE))
                .filter(row -> exported.stream().noneMatch(name -> decides(row, name)))
                .map(row -> row.place() + " " + row.owner())
                .toList();

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_class_and_member_exists() {
        List<String> unknown = JDK_ROWS.stream()
                .filter(row -> row.level() != Level.PACKAGE && row.level() != Level.TREE)
                .filter(row -> row.span().has(RELEASE) && !exists(row))
                .map(row -> row.place() + " " + row.owner() + " " + row.member())
                .toList();

        assertThat(unknown).isEmpty();
    }

    private static Stream<String> exportedPackages() {
        return ModuleFinder.ofSystem().findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .sorted();
    }

    private static boolean decides(EffectRow row, String name) {
        return switch (row.level()) {
            case PACKAGE -> row.owner().equals(name);
            case TREE -> (name + ".").startsWith(row.owner() + ".");
            default -> false;
        };
    }

    private static boolean exists(EffectRow row) {
        try {
            Class<?> type = Class.forName(row.owner(), false, ClassLoader.getSystemClassLoader());
            return switch (row.level()) {
                case METHOD ->
                    row.member().startsWith("<init>")
                            ? Arrays.stream(type.getDeclaredConstructors()).anyMatch(made -> named(row, made, "<init>"))
                            : methods(type).anyMatch(method -> named(row, method, method.getName()));
                case FIELD -> fieldNames(type).contains(row.member());
                default -> true;
            };
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean named(EffectRow row, Executable executable, String name) {
        String parameters = Arrays.stream(executable.getParameterTypes())
                .map(Class::descriptorString)
                .collect(Collectors.joining("", "(", ")"));
        return row.member().equals(name) || row.member().equals(name + parameters);
    }

    private static Stream<? extends Executable> methods(Class<?> type) {
        return ofTypeAndAbove(type, above -> List.of(above.getDeclaredMethods()));
    }

    private static List<String> fieldNames(Class<?> type) {
        return ofTypeAndAbove(type, above -> List.of(above.getDeclaredFields()))
                .map(Field::getName)
                .toList();
    }

    private static <T> Stream<T> ofTypeAndAbove(Class<?> type, Function<Class<?>, List<T>> members) {
        List<T> found = new ArrayList<>(members.apply(type));
        for (Class<?> above : type.getInterfaces()) {
            found.addAll(ofTypeAndAbove(above, members).toList());
        }
        if (type.getSuperclass() != null) {
            found.addAll(ofTypeAndAbove(type.getSuperclass(), members).toList());
        }
        return found.stream();
    }
}
