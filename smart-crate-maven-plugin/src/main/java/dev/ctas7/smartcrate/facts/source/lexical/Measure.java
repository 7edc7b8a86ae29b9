// SPDX-License-Identifier: Apache-2.0
// MEMBER_COMPUTE_BODY_NUMBERS
package dev.ctas7.smartcrate.facts.source.lexical;

/** The numbers of the member that is being read, or of code that belongs to none. */
final class Measure {
    private int complexity = 1;
    private int cognitive;
    private int cognitiveLevel;
    private int level;
    private int deepest;

    int complexity() {
        return complexity;
    }

    int cognitive() {
        return cognitive;
    }

    /** The deepest nesting seen. */
    int nesting() {
        return deepest;
    }

    /** A place where the flow splits in two. */
    void decision() {
        complexity++;
    }

    /** A break in the linear flow, dearer the deeper it stands. */
    void cognitiveFlow() {
        cognitive += 1 + cognitiveLevel;
    }

    /** A break that costs the same at every depth. */
    void cognitiveFlat() {
        cognitive++;
    }

    void beginStructure() {
        level++;
        deepest = Math.max(deepest, level);
    }

    void endStructure() {
        level--;
    }

    void deepenCognitive() {
        cognitiveLevel++;
    }

    void flattenCognitive(int levels) {
        cognitiveLevel -= levels;
    }
}
