// SPDX-License-Identifier: Apache-2.0
// MANIFEST_READ_SCHEMA_REFERENCE
package dev.ctas7.smartcrate.manifest;

import java.nio.file.Path;
import java.util.Optional;

/** The line with which a manifest names its JSON Schema to editors, as taplo reads it: {@code #:schema ./path}. */
public final class SchemaReference {
    /** The schema's file name, in the folder of the reports. */
    public static final String FILE = "smart-crate.schema.json";

    private static final String DIRECTIVE = "#:schema ";

    private SchemaReference() {}

    /**
     * What a manifest names, relative to its folder or absolute; empty when it names none or cannot be read.
     *
     * @param manifest the file, whether it exists or not
     * @param module the module's folder; a link out of it is not followed
     */
    public static Optional<String> read(Path manifest, Path module) {
        if (ManifestFile.read(manifest, FILE, module) instanceof ManifestFile.Content.Bytes read
                && ManifestText.decode(read.bytes(), FILE) instanceof ManifestText.Decoded.Text text) {
            return in(text.text());
        }
        return Optional.empty();
    }

    /** Only among the comments before the first key: further down it is a comment like any other. */
    static Optional<String> in(String text) {
        return text.lines()
                .map(String::strip)
                .takeWhile(line -> line.isEmpty() || line.startsWith("#"))
                .filter(line -> line.startsWith(DIRECTIVE))
                .map(line -> line.substring(DIRECTIVE.length()).strip())
                .filter(reference -> !reference.isEmpty())
                .findFirst();
    }
}
