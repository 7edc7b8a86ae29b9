// SPDX-License-Identifier: Apache-2.0
// FILE_HOLD_SIGNATURE_PLACE
package dev.ctas7.smartcrate.maven.signing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file and the place of its detached signature.
 *
 * @param shown the file as a person would name it: relative to the module, with {@code /}
 * @param file what is signed
 * @param signature where its signature lies or will lie
 * @param artifact what the signature is attached to, for a deployment; null for a file that is not deployed
 */
public record SignedFile(
        String shown, Path file, Path signature, @Nullable Attachment artifact) {
    /**
     * How Maven knows an artifact of the module.
     *
     * @param extension of the file, such as {@code jar}
     * @param classifier such as {@code sources}; null for the main artifact and the pom
     */
    public record Attachment(String extension, @Nullable String classifier) {}
}
