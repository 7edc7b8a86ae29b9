/**
 * Reads a Java source with the parser of the JDK that runs, where the scanner is in doubt.
 *
 * <p>Only {@link dev.ctas7.smartcrate.facts.source.parsed.JavacReader} asks for the parser; the rest turns a syntax
 * tree into the same facts that the scanner finds without one. {@code SourcePositions}, {@code Tree} and their friends
 * are exported API: no {@code --add-exports} is needed.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.source.parsed;

import org.jspecify.annotations.NullMarked;
