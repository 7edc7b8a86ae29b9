// SPDX-License-Identifier: Apache-2.0
// MEMBER_DESCRIBE_MEASURED_BODY
package dev.ctas7.smartcrate.facts.source;

/**
 * A method or constructor with a body, measured.
 *
 * <p>What stands in a lambda counts for the member around it; what stands in a nested, local or anonymous class counts
 * for that class's own members. Initialisers and field values are no members.
 *
 * @param type binary name of the declaring type without the package: {@code Router$Builder}; anonymous and local
 *     classes are numbered in the order of the text below the type directly around them: {@code Router$1},
 *     {@code Router$1Local}
 * @param name as declared; {@code <init>} for constructors, compact ones included
 * @param line of its first annotation or modifier, or what else comes first, from 1
 * @param endLine of the brace that closes its body
 * @param nameLine of its name, where findings point
 * @param nameColumn of its name, from 1
 * @param complexity cyclomatic (McCabe): 1 + {@code if}, {@code for}, {@code while}, {@code do}, each {@code case} that
 *     is not default, {@code catch}, {@code ?:}, {@code &&}, {@code ||}
 * @param cognitive cognitive complexity (SonarSource white paper, version 1.7), recursion left out
 * @param nesting how many of {@code if}, {@code for}, {@code while}, {@code do}, {@code switch} and {@code try} stand
 *     inside each other at the deepest place; {@code else if} is no deeper than its {@code if}; 0 for none
 * @param parameters how many, a receiver parameter left out; a compact constructor has those of its record
 * @param compact whether it is a record's compact constructor, whose parameters stand at the record
 */
public record Member(
        String type,
        String name,
        int line,
        int endLine,
        int nameLine,
        int nameColumn,
        int complexity,
        int cognitive,
        int nesting,
        int parameters,
        boolean compact) {
    /** A member that is no compact constructor. */
    public Member(
            String type,
            String name,
            int line,
            int endLine,
            int nameLine,
            int nameColumn,
            int complexity,
            int cognitive,
            int nesting,
            int parameters) {
        this(type, name, line, endLine, nameLine, nameColumn, complexity, cognitive, nesting, parameters, false);
    }

    /** Lines from the first annotation or modifier to the closing brace, both included. */
    public int lines() {
        return endLine - line + 1;
    }
}
