// SPDX-License-Identifier: Apache-2.0
// TOKEN_DECLARE_PASSING_LISTENER
package dev.ctas7.smartcrate.facts.source.lexical.token;

/** Hears of what a lexer passes that is no token to its caller. */
public interface TokenListener {
    /**
     * A {@code //} comment between two offsets.
     *
     * @param line that it stands in
     * @param column that it begins in
     */
    void comment(int start, int end, int line, int column);

    /**
     * A forbidden word.
     *
     * @param token what it is part of; {@link Token#END} for a comment
     * @param line of its first character
     * @param column of its first character
     * @param word as it stands in the file; the whole name when it is part of an identifier
     */
    void forbidden(Token token, int line, int column, String word);
}
