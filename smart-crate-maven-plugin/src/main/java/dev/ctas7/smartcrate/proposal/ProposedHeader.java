// SPDX-License-Identifier: Apache-2.0
// HEADER_DESCRIBE_REASONED_PROPOSAL
package dev.ctas7.smartcrate.proposal;

/**
 * A header that a source could have.
 *
 * @param path of the source, relative to the module, with {@code /}
 * @param header the text behind the comment signs
 * @param reason what speaks for it, in words for the user: printable ASCII
 */
public record ProposedHeader(String path, String header, String reason) {}
