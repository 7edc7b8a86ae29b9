// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_DISTINCT_KIND
package dev.ctas7.smartcrate.facts.source;

/** What a source file is for. Generated ones are exempt from rules about how people write. */
public enum SourceKind {
    MAIN,
    TEST,
    GENERATED
}
