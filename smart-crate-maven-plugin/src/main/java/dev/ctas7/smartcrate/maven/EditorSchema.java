// SPDX-License-Identifier: Apache-2.0
// SCHEMA_WRITE_NAMED_FILE
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.gates.statics.manifest.ManifestSchema;
import dev.ctas7.smartcrate.manifest.SchemaReference;
import dev.ctas7.smartcrate.report.WrittenReport;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Puts the manifest's JSON Schema where the manifest names it, when that is the folder of the reports.
 *
 * <p>There it is always the schema of the plugin that judges, and nobody has to commit a copy (decision 0010).
 */
final class EditorSchema {
    private EditorSchema() {}

    /** Writes the schema if the manifest asks for it; a manifest that names another file keeps its own. */
    static void write(CrateInputs inputs, ReportFolder folder) throws IOException {
        Optional<String> named = SchemaReference.read(inputs.manifest(), inputs.basedir());
        if (named.isPresent() && isOurs(inputs.manifest(), named.get(), inputs.basedir(), folder)) {
            String schema = inputs.rootManifest() == null ? ManifestSchema.complete() : ManifestSchema.inheriting();
            folder.write(new WrittenReport(SchemaReference.FILE, schema));
        }
    }

    private static boolean isOurs(Path manifest, String named, Path basedir, ReportFolder folder) {
        try {
            Path meant = manifest.toAbsolutePath().resolveSibling(named).normalize();
            return meant.equals(
                    basedir.resolve(folder.shown(SchemaReference.FILE)).normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
