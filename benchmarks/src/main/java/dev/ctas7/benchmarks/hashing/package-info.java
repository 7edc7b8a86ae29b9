/**
 * Measures hashing and addressing beside the libraries that do the same.
 *
 * <p>Run {@code benchmarks/hashing}; {@link dev.ctas7.benchmarks.hashing.RunHashing} writes the figures down.
 */
@NullMarked
package dev.ctas7.benchmarks.hashing;

import org.jspecify.annotations.NullMarked;
