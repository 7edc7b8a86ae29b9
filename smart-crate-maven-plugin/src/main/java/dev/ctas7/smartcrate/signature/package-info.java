/**
 * Detached OpenPGP signatures: made so that {@code gpg --verify} reads them, and read as {@code gpg} makes them.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.signature.SigningKey} and {@link dev.ctas7.smartcrate.signature.TrustRing}.
 * Only this package knows Bouncy Castle, which is loaded when a goal that signs or verifies asks for it (decision
 * 0009); no type of it stands in a public signature here.
 */
@NullMarked
package dev.ctas7.smartcrate.signature;

import org.jspecify.annotations.NullMarked;
