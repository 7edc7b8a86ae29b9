/**
 * The manifest {@code smart-crate.toml}: read with positions, bounded, never trusted.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.manifest.ManifestReader}. Only {@code ManifestFile} touches the disk; whether
 * values are right is for the gate's rules, and settings read from them fall back to what is safe.
 */
@NullMarked
package dev.ctas7.smartcrate.manifest;

import org.jspecify.annotations.NullMarked;
