// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import dev.ctas7.foundation.FoundationCore;
import dev.ctas7.smartcrate.facts.source.parsed.SyntaxTree;
import dev.ctas7.smartcrate.migrate.Spelled;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RewrittenPropertiesTest {
    private static final String MEMBERS = """
            static byte[] whole(byte[] d) { return Forbidden.hash(d); }
            static String hex(byte[] d) { return java.util.HexFormat.of().formatHex(Forbidden.hash(d)); }
            static byte[] chain(byte[] d) { return Forbidden.initHash().update(d).update(d, 0, 1).doFinalize(32); }
            static byte[] local(byte[] d) {
                Forbidden forbidden = Forbidden.initHash();
                forbidden.update(d).update(d, 0, d.length);
                byte[] out = new byte[32];
                forbidden.doFinalize(out);
                return out;
            }
            static byte[] lambda(byte[] d) {
                java.util.function.Function<byte[], byte[]> f = Forbidden::hash;
                return f.apply(d);
            }
            static byte[] keyed(byte[] key, byte[] d) { return Forbidden.keyedHash(key, d); }
            static byte[] two(byte[] d) {
                var one = Forbidden.initHash(); var other = Forbidden.initHash();
                one.update(d); other.update(one.doFinalize(32)); return other.doFinalize(32);
            }
            static int number(byte[] d) { byte[] h = Forbidden.hash(d); return h[0] << 8 | h[1]; }
            """;

    @Test
    void what_is_rewritten_compiles_against_the_real_foundation() throws Exception {
        List<String> addresses = members().stream()
                .filter(member -> !member.contains("keyed") && !member.contains("lambda"))
                .toList();
        Rewritten after = Rewritten.body(Rewritten.CODEC, String.join("\n", addresses) + "\n");

        assertThat(after.open()).isEmpty();
        assertThat(compile(after.text())).isEmpty();
    }

    @Property(tries = 40)
    void a_second_run_changes_nothing_and_the_parser_takes_what_comes_out(@ForAll("sources") String source) {
        String text = Spelled.of(source);
        Rewrite first = JavaRewriter.rewrite("A.java", text);
        String after = Edit.apply(text, first.edits());
        Rewrite second = JavaRewriter.rewrite("A.java", after);

        assertThat(second.edits()).isEmpty();
        assertThat(second.open()).hasSameSizeAs(first.open());
        assertThat(SyntaxTree.parse("A.java", after)).as(after).isPresent();
    }

    @Property(tries = 80)
    void no_text_whatever_breaks_it(@ForAll("pieces") List<String> pieces) {
        String text = Spelled.of(String.join(" ", pieces));

        Edit.apply(text, JavaRewriter.rewrite("A.java", text).edits());
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(members())
                .list()
                .uniqueElements()
                .ofMaxSize(members().size())
                .flatMap(members -> Arbitraries.of("\n", "\r\n")
                        .map(end -> ("package a;\n" + Rewritten.CODEC + "class A {\n" + String.join("\n", members)
                                        + "\n}\n")
                                .replace("\n", end)));
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "class A {",
                        "}",
                        "Forbidden",
                        ".hash(",
                        ")",
                        ";",
                        "import org.apache.commons.codec.digest.Forbidden;",
                        "Forbidden h = Forbidden.initHash();",
                        "h.update(",
                        "h.doFinalize(32)",
                        "byte[] o = new byte[32];",
                        "\"forbidden\"",
                        "// Forbidden",
                        "void m() {",
                        "=",
                        "\n",
                        "h.doFinalize(o);",
                        "\u00e9",
                        "\\u0042")
                .list()
                .ofMaxSize(30);
    }

    /** One member a text, each in one line. */
    private static List<String> members() {
        return MEMBERS.replaceAll("\n(    |})", " $1").lines().toList();
    }

    private static String compile(String text) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path foundation = Path.of(FoundationCore.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter told = new StringWriter();
        SimpleJavaFileObject unit =
                new SimpleJavaFileObject(URI.create("string:///A.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        // Checked, and nothing written: no class file is asked for.
        List<String> options = List.of("-proc:none", "-cp", foundation.toString(), "-Xdiags:compact");
        JavacTask task = (JavacTask) compiler.getTask(told, null, null, options, null, List.of(unit));
        task.analyze();
        return told.toString();
    }
}
