// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The JDK's compiler, asked about a text. */
final class Javac {
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("public (?:final )?(?:class|interface|record|enum) (\\w+)");

    private Javac() {}

    /** What the parser objects to. */
    static List<String> syntaxErrors(String text) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler().getTask(null, null, found, List.of(), null, List.of(source(text)));
        try {
            task.parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors(found);
    }

    /** What the compiler objects to, without annotation processors. */
    static List<String> errors(String text, Path classPath, Path out) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-cp", classPath.toString(), "-d", out.toString());
        compiler()
                .getTask(null, null, found, options, null, List.of(source(text)))
                .call();
        return errors(found);
    }

    private static JavaCompiler compiler() {
        return ToolProvider.getSystemJavaCompiler();
    }

    private static List<String> errors(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getLineNumber() + ": " + one.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String text) {
        Matcher type = PUBLIC_TYPE.matcher(text);
        String name = text.contains("\nmodule ") ? "module-info" : type.find() ? type.group(1) : "Shown";
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
