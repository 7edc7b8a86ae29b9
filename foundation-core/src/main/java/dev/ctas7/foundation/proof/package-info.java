/**
 * The file in which a crate's compile-time proof is written down.
 *
 * <p>{@link dev.ctas7.foundation.proof.ProofRecord} is its only reader and writer: the processor writes it, the plugin
 * and the heartbeat read it.
 */
@NullMarked
package dev.ctas7.foundation.proof;

import org.jspecify.annotations.NullMarked;
