/**
 * What proves a crate, or a dependency that claims to be one.
 *
 * <p>Found as resources, never by {@code ServiceLoader}, which ignores {@code META-INF/services} of named modules.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.proof;

import org.jspecify.annotations.NullMarked;
