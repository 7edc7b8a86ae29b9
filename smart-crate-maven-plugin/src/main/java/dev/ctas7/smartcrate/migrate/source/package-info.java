/**
 * Decides for each use of a known library of the forbidden hash in a Java source whether it is an address.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.migrate.source.JavaRewriter}. Trees are parsed, never attributed: a name is
 * known by the source's imports and followed inside its file.
 */
@NullMarked
package dev.ctas7.smartcrate.migrate.source;

import org.jspecify.annotations.NullMarked;
