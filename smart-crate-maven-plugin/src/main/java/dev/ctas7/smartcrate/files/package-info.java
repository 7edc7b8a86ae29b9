/**
 * Files of a module: written whole or not at all and never outside it, read within bounds.
 *
 * <p>Everything that this plugin writes into a module goes through {@link dev.ctas7.smartcrate.files.ModuleFiles}.
 */
@NullMarked
package dev.ctas7.smartcrate.files;

import org.jspecify.annotations.NullMarked;
