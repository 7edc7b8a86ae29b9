// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.bytecode;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources given as text, so that a test shows what its class files come from. */
public final class Javac {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|enum|interface) (\\w+)");

    private Javac() {}

    /** Compiles into {@code folder} with {@code -g} or whatever the options say. */
    public static Path compile(Path folder, List<String> options, String... sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> units = new ArrayList<>();
        for (String source : sources) {
            units.add(unit(source));
        }
        List<String> all = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", folder.toString()));
        all.addAll(options);
        StringWriter said = new StringWriter();
        if (!compiler.getTask(said, null, null, all, null, units).call()) {
            throw new AssertionError(said.toString());
        }
        return folder;
    }

    /** The interface lines of all classes that the sources give, sorted as in a lock. */
    public static List<String> api(Path folder, List<String> options, String... sources) {
        return ClassScanner.scan(compile(fresh(folder), options, sources)).classes().stream()
                .flatMap(file -> file.api().stream())
                .sorted()
                .toList();
    }

    static Path fresh(Path folder) {
        try {
            return Files.createTempDirectory(folder, "classes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject unit(String source) {
        Matcher packaged = PACKAGE.matcher(source);
        String folder = packaged.find() ? packaged.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(source);
        String name = source.contains("module ") ? "module-info" : type.find() ? type.group(1) : "package-info";
        return new SimpleJavaFileObject(
                URI.create("string:///" + folder + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
    }
}
