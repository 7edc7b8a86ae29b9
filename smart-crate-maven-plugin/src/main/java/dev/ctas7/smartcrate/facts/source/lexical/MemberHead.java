// SPDX-License-Identifier: Apache-2.0
// MEMBER_HOLD_PASSED_HEAD
package dev.ctas7.smartcrate.facts.source.lexical;

import dev.ctas7.smartcrate.facts.source.lexical.token.Token;

/** What of a member was passed so far: where it began, the names of its type and itself. */
final class MemberHead {
    private final TokenCursor cursor;
    private final int line;
    private boolean open = true;
    private boolean selects;
    private boolean record;
    private boolean compact;
    private int names;
    private int nameStart;
    private int nameEnd;
    private int nameLine;
    private int nameLineStart;

    /** Of the member whose first token the cursor stands on. */
    MemberHead(TokenCursor cursor) {
        this.cursor = cursor;
        line = cursor.line();
    }

    /** Of its first token, from 1. */
    int line() {
        return line;
    }

    /** Whether there is more to come. */
    boolean open() {
        return open;
    }

    void close() {
        open = false;
    }

    /** How many names follow each other, a qualified one counted once: a type and a name are two. */
    int names() {
        return names;
    }

    String lastName() {
        return cursor.text(nameStart, nameEnd);
    }

    int nameLine() {
        return nameLine;
    }

    int nameColumn() {
        return cursor.column(nameLineStart, nameStart);
    }

    /** Whether the names so far are {@code record} and another. */
    boolean namesRecord() {
        return record && names == 2;
    }

    /** Whether it is a record's compact constructor. */
    boolean compact() {
        return compact;
    }

    void compactConstructor() {
        compact = true;
    }

    void name() {
        if (!selects) {
            names++;
            record = names == 1 ? cursor.is("record") : record;
        }
        selects = false;
        nameStart = cursor.start();
        nameEnd = cursor.end();
        nameLine = cursor.line();
        nameLineStart = cursor.lineStart();
        cursor.advance();
    }

    void dot() {
        selects = true;
        cursor.advance();
    }

    /** The hyphen of {@code non-sealed} is the only operator in a head. */
    void hyphen() {
        if (!lastName().equals("non") || cursor.advance() != Token.IDENTIFIER || !cursor.is("sealed")) {
            throw cursor.doubt();
        }
        names--;
        cursor.advance();
    }
}
