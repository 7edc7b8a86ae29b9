// SPDX-License-Identifier: Apache-2.0
// TOKEN_DESCRIBE_LEXICAL_KIND
package dev.ctas7.smartcrate.facts.source.lexical;

/** The kinds of input elements that the lexer tells apart; white space is none. */
enum TokenKind {
    /** An identifier or a keyword; which one, the context decides. */
    IDENTIFIER,
    /** A string literal or a text block. */
    STRING,
    CHARACTER,
    NUMBER,
    /** One character of a separator or operator. */
    SYMBOL,
    LINE_COMMENT,
    BLOCK_COMMENT,
    END
}
