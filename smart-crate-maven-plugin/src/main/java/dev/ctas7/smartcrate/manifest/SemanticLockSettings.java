// SPDX-License-Identifier: Apache-2.0
// LOCK_SELECT_MANIFEST_SETTINGS
package dev.ctas7.smartcrate.manifest;

/**
 * What {@code [semantic_lock]} asks of the lock.
 *
 * @param enabled whether there is one
 * @param lockFile its path relative to the module, with {@code /}; by its text it stays inside
 * @param autoUpdate whether a passing run outside CI refreshes the content part
 * @param verifyOnBuild whether a mismatch is an error
 */
public record SemanticLockSettings(boolean enabled, String lockFile, boolean autoUpdate, boolean verifyOnBuild) {
    /** Where the lock lies unless the manifest says otherwise. */
    public static final String DEFAULT_LOCK_FILE = "smart-crate.lock";

    /** Reads the settings; what is absent or wrong becomes what checks most and writes least. */
    public static SemanticLockSettings of(Manifest manifest) {
        String lockFile = manifest.string("semantic_lock.lock_file")
                .filter(path -> CratePath.lockObjection(path).isEmpty())
                .orElse(DEFAULT_LOCK_FILE);
        return new SemanticLockSettings(
                manifest.flag("semantic_lock.enabled").orElse(true),
                lockFile,
                manifest.flag("semantic_lock.auto_update").orElse(false),
                manifest.flag("semantic_lock.verify_on_build").orElse(true));
    }
}
