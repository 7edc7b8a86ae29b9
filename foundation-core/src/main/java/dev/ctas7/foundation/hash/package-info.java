/**
 * Trivariate hash addresses: what a thing is, where it belongs and which one it is (RFC-9001 section 3.1).
 *
 * <p>Start at {@link dev.ctas7.foundation.hash.TrivariateHash}. An address tells things apart; it is not a signature.
 * Whoever can choose the input can make two inputs collide, so where an attacker matters SHA-256 stands beside it.
 */
@NullMarked
package dev.ctas7.foundation.hash;

import org.jspecify.annotations.NullMarked;
