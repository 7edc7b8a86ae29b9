// SPDX-License-Identifier: Apache-2.0
// OUTLINE_READ_JAVA_TEXT
package dev.ctas7.smartcrate.split.tree;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads a source's outline with the parser of the running JDK, whatever the source does to it. */
public final class OutlineReader {
    /** The longest text that is read, in characters. */
    static final int LONGEST = 8 << 20;

    private OutlineReader() {}

    /** The outline, or why there is none. Never throws for what the text holds. */
    public static Outline read(String text) {
        if (text.length() > LONGEST) {
            return new Outline.Refused("it has " + text.length() + " characters, limit " + LONGEST);
        }
        // Asked before TreeReader is loaded, whose types a Java without a compiler does not have.
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return read(compiler, text);
    }

    static Outline read(@Nullable JavaCompiler compiler, String text) {
        if (compiler == null) {
            return new Outline.Refused("the running Java has no compiler; run it with a JDK");
        }
        try {
            return TreeReader.read(compiler, text);
        } catch (StackOverflowError e) {
            return new Outline.Refused("it is nested too deeply to look at");
        } catch (LinkageError e) {
            return new Outline.Refused("the running Java's compiler shows no trees");
        } catch (RuntimeException e) {
            return new Outline.Refused(
                    "the compiler of Java " + Runtime.version().feature() + " could not read it");
        }
    }
}
