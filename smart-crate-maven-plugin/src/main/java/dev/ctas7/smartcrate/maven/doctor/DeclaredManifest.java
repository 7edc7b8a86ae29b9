// SPDX-License-Identifier: Apache-2.0
// MANIFEST_HOLD_DOCTORS_VIEW
package dev.ctas7.smartcrate.maven.doctor;

import dev.ctas7.smartcrate.manifest.ManifestState;

/**
 * A module's manifest as the doctor shows it.
 *
 * @param state as the gates read it
 * @param schema the JSON Schema that it names for editors; empty for none
 * @param baseline the baseline's path relative to the module
 * @param baselined whether that exists
 * @param all whether keys are shown that nobody inherited and that set nothing of this tool
 */
public record DeclaredManifest(ManifestState state, String schema, String baseline, boolean baselined, boolean all) {}
