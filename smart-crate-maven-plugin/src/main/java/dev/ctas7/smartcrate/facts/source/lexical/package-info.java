/**
 * The lexical structure of Java, read in one pass over a file's bytes.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.facts.source.lexical.JavaScan}. Characters come from {@code SourceCursor},
 * tokens from {@code JavaLexer}, and each listener of the token stream keeps one kind of fact. Nothing in here
 * recurses, throws on what it reads or opens a file.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.source.lexical;

import org.jspecify.annotations.NullMarked;
