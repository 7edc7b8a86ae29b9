/**
 * Cuts the bytes of a Java source into tokens (JLS 3) and finds forbidden words on the way.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.facts.source.lexical.token.JavaLexer}. Nothing in here recurses, throws on
 * what it reads or opens a file.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.source.lexical.token;

import org.jspecify.annotations.NullMarked;
