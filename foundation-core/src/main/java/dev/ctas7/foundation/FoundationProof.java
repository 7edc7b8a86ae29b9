// SPDX-License-Identifier: Apache-2.0
// FOUNDATION_PROVE_LINKED_TOKEN
package dev.ctas7.foundation;

/**
 * What the annotation processor generates beside a crate's entry point.
 *
 * <p>An implementation answers {@link #token()} with a call of {@link FoundationCore#token()}, so that its class file
 * cannot be loaded without foundation-core. Written by the processor only; a class written by hand proves nothing.
 */
public interface FoundationProof {
    /** The artifactId of the crate that was compiled. */
    String crate();

    /** The version of the crate that was compiled. */
    String version();

    /** The token of the foundation-core that is on the class path now, not of the one compiled against. */
    String token();
}
