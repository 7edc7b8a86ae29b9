// SPDX-License-Identifier: Apache-2.0
// TYPE_DESCRIBE_NAMED_SHAPE
package dev.ctas7.smartcrate.proposal;

import dev.ctas7.smartcrate.facts.code.CodeClass;
import dev.ctas7.smartcrate.facts.code.CodeMethod;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.words.NameWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names in a source's first type say.
 *
 * @param kind what kind of type it is
 * @param name the words of its name
 * @param place the last telling part of its package; empty in the unnamed one
 * @param methods the words of each method that is not private, in the order of the class file; those of every object,
 *     and those that the compiler made, left out
 * @param uses the last words of the crate's own types in their descriptors
 */
record TypeShape(Kind kind, List<String> name, String place, List<List<String>> methods, List<String> uses) {
    private static final int PRIVATE = 0x0002;
    private static final int INTERFACE = 0x0200;
    private static final int SYNTHETIC = 0x1000;
    private static final int ANNOTATION = 0x2000;
    private static final List<String> OF_EVERY_OBJECT =
            List.of("equals", "hashCode", "toString", "finalize", "valueOf", "values", "main", "serialVersionUID");
    private static final Pattern TYPE = Pattern.compile("L([^;<]+);");

    /** What kind of type. */
    enum Kind {
        CLASS,
        INTERFACE,
        ANNOTATION,
        ENUM,
        RECORD,
        EXCEPTION
    }

    /** Copies the lists. */
    TypeShape {
        name = List.copyOf(name);
        methods = List.copyOf(methods);
        uses = List.copyOf(uses);
    }

    /** The shape of the type that the file is called after, else of the first one in it. */
    static TypeShape of(SourceFile file, List<CodeClass> classes, NamingTable table) {
        String called = file.fileName().substring(0, file.fileName().length() - ".java".length());
        String wanted = file.qualified(called);
        CodeClass type = classes.stream()
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(classes.get(0));
        List<List<String>> methods = new ArrayList<>();
        List<String> uses = new ArrayList<>();
        for (CodeMethod method : type.methods()) {
            String name = method.name().name();
            if ((method.access() & (PRIVATE | SYNTHETIC)) == 0 && !name.startsWith("<")) {
                if (!OF_EVERY_OBJECT.contains(name)) {
                    methods.add(NameWords.withDigits(name));
                }
                addUses(method.name().descriptor(), type.name(), uses);
            }
        }
        String simple = type.name().substring(type.name().lastIndexOf('.') + 1);
        return new TypeShape(
                kind(type),
                telling(NameWords.withDigits(simple.replace('$', '_')), table),
                place(file.packageName(), table),
                methods,
                uses);
    }

    /** Without the words at its end that say nothing, as long as one is left: a RouterImpl is a router. */
    private static List<String> telling(List<String> name, NamingTable table) {
        int end = name.size();
        while (end > 1 && table.empty().contains(name.get(end - 1))) {
            end--;
        }
        return name.subList(0, end);
    }

    private static Kind kind(CodeClass type) {
        if ((type.access() & ANNOTATION) != 0) {
            return Kind.ANNOTATION;
        }
        if ((type.access() & INTERFACE) != 0) {
            return Kind.INTERFACE;
        }
        return switch (type.superclass()) {
            case "java.lang.Enum" -> Kind.ENUM;
            case "java.lang.Record" -> Kind.RECORD;
            default ->
                type.superclass().endsWith("Exception") || type.superclass().endsWith("Error")
                        ? Kind.EXCEPTION
                        : Kind.CLASS;
        };
    }

    private static String place(String packageName, NamingTable table) {
        String[] parts = packageName.split("\\.", -1);
        for (int i = parts.length - 1; i >= Math.max(0, parts.length - 2); i--) {
            if (!parts[i].isEmpty() && !table.empty().contains(parts[i])) {
                return parts[i];
            }
        }
        return "";
    }

    private static void addUses(String descriptor, String self, List<String> uses) {
        Matcher match = TYPE.matcher(descriptor);
        String home = home(self);
        while (match.find()) {
            String name = match.group(1).replace('/', '.');
            if (!name.equals(self) && home(name).equals(home)) {
                List<String> words = NameWords.withDigits(
                        name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1));
                if (!words.isEmpty()) {
                    uses.add(words.get(words.size() - 1));
                }
            }
        }
    }

    /** The first three parts of the package, which a crate's types have in common. */
    private static String home(String name) {
        int end = -1;
        for (int i = 0; i < 3 && name.indexOf('.', end + 1) >= 0; i++) {
            end = name.indexOf('.', end + 1);
        }
        return end < 0 ? "" : name.substring(0, end);
    }
}
