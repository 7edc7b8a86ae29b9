// SPDX-License-Identifier: Apache-2.0
// SUPPRESSION_DESCRIBE_WRITTEN_ANNOTATION
package dev.ctas7.smartcrate.facts.source;

/**
 * A {@code SuppressGate} as it stands in a source, whatever its package and retention.
 *
 * @param type binary name of the annotated type, or of the one that declares the annotated member, without the package;
 *     {@code module-info} for a module, empty for a package
 * @param member the annotated member; {@code <init>} for a constructor, {@code route(request)} for what stands inside a
 *     member, which no finding is about; empty for a type, a module or a package
 * @param rule as written, possibly empty
 * @param reason as written, possibly blank
 * @param until as written, possibly empty
 * @param line of the annotation, from 1
 * @param column of the annotation, from 1
 * @param exact whether its texts are known; one that is a constant of another source is given as its expression
 */
public record WrittenSuppression(
        String type, String member, String rule, String reason, String until, int line, int column, boolean exact) {
    /** The element as findings name it. */
    public String element(SourceFile file) {
        if (type.isEmpty()) {
            return file.packageName();
        }
        String owner = type.equals("module-info") ? type : file.qualified(type);
        return member.isEmpty() ? owner : owner + "#" + member;
    }
}
