/**
 * Proposes pattern headers for sources that have none, from what their code is called and does.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.proposal.HeaderProposals}. How names lead to words is data:
 * {@code naming.toml}.
 */
@NullMarked
package dev.ctas7.smartcrate.proposal;

import org.jspecify.annotations.NullMarked;
