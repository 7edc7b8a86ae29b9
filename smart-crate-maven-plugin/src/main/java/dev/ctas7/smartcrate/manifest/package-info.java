/** The manifest {@code smart-crate.toml}: read with positions, bounded, never trusted. */
@NullMarked
package dev.ctas7.smartcrate.manifest;

import org.jspecify.annotations.NullMarked;
