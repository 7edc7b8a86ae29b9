// SPDX-License-Identifier: Apache-2.0
// OPERATOR_COMPUTE_LOGICAL_SEQUENCES
package dev.ctas7.smartcrate.facts.source.lexical;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The logical and conditional operators of one expression.
 *
 * <p>Each of them is a decision. For the cognitive complexity, a sequence of like logical operators counts once, and
 * parentheses around an operand do not interrupt it: {@code a && (b && c)} is one sequence, {@code a && b || c} are
 * two.
 */
final class Operators {
    static final byte NONE = 0;
    static final byte AND = 1;
    static final byte OR = 2;

    private final Measure measure;
    private final byte inherited;
    private byte first;
    private byte last;
    private boolean broken;
    /** Conditional expressions that are not over yet; those whose bit is set have come to their last operand. */
    private int conditionals;

    private @Nullable BitSet inLastOperand;

    /** Operators of an operand that follows the sequence of this operator; {@link #NONE} for no sequence. */
    Operators(Measure measure, byte inherited) {
        this.measure = measure;
        this.inherited = inherited;
        last = inherited;
    }

    /** The operator that the sequence consists of. */
    byte last() {
        return last;
    }

    /** Passes a logical operator. */
    void logical(byte operator, TokenCursor cursor) {
        measure.decision();
        if (first == NONE && !broken) {
            first = operator;
        }
        if (operator != last) {
            measure.cognitiveFlat();
        }
        last = operator;
        cursor.advance();
    }

    /** Takes over what stood in parentheses; a direct operand is part of this sequence. */
    void group(Operators inner, boolean direct) {
        if (!direct) {
            inner.standAlone();
        } else if (!inner.broken) {
            first = first == NONE && !broken ? inner.first : first;
            last = inner.last;
        }
    }

    /** What stood here is no operand of the sequence that it inherited, so its own sequence counts. */
    void breakOff() {
        standAlone();
        last = NONE;
    }

    /** The {@code ?} of a conditional expression. */
    void conditional() {
        breakOff();
        measure.decision();
        measure.cognitiveFlow();
        measure.deepenCognitive();
        conditionals++;
    }

    /** Whether a {@code :} belongs to a conditional expression of this one; it ends those in its middle operand. */
    boolean colon() {
        if (conditionals == 0) {
            return false;
        }
        if (inLastOperand == null) {
            inLastOperand = new BitSet();
        }
        int inner = inLastOperand.previousClearBit(conditionals - 1);
        if (inner < 0) {
            return false;
        }
        measure.flattenCognitive(conditionals - 1 - inner);
        inLastOperand.clear(inner + 1, conditionals);
        conditionals = inner + 1;
        inLastOperand.set(inner);
        last = NONE;
        return true;
    }

    /** The end of the expression. */
    void finish() {
        measure.flattenCognitive(conditionals);
    }

    private void standAlone() {
        if (!broken && first != NONE && first == inherited) {
            measure.cognitiveFlat();
        }
        broken = true;
    }
}
