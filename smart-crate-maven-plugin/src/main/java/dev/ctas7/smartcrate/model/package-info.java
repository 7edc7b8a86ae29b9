/**
 * What a run says: rules, findings, gate results, score and report.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.model.Finding}. Values only; nothing in here reads a file or knows Maven.
 */
@NullMarked
package dev.ctas7.smartcrate.model;

import org.jspecify.annotations.NullMarked;
