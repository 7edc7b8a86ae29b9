// SPDX-License-Identifier: Apache-2.0
// POM_HOLD_DESCRIBING_WORDS
package dev.ctas7.smartcrate.manifest;

/**
 * What a pom says of its module. All of it may be empty but the artifactId and the packaging.
 *
 * @param artifactId the crate's name
 * @param packaging such as {@code jar}
 * @param description of the module; where it has none, its name
 * @param licence name of its licence, as written
 * @param url of its home page
 */
public record PomWords(String artifactId, String packaging, String description, String licence, String url) {
    /** What the crate is to the platform, as far as packaging and a Dockerfile tell. */
    String classification(boolean docker) {
        return switch (packaging) {
            case "war", "ear", "rar" -> "service";
            case "maven-plugin" -> "build-tool";
            default -> docker ? "service" : "library";
        };
    }
}
