/**
 * Lays the manifest beside the proof where nothing else did: in the output folder and in the packaged jar.
 *
 * <p>Start at {@link dev.ctas7.smartcrate.maven.delivery.ManifestDelivery}. With the stanza's extensions on, Maven's
 * own resources do this; in builds wired by hand the goal does.
 */
@NullMarked
package dev.ctas7.smartcrate.maven.delivery;

import org.jspecify.annotations.NullMarked;
