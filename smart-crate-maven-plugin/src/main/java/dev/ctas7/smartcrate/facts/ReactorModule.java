// SPDX-License-Identifier: Apache-2.0
// REACTOR_DESCRIBE_DECLARED_MODULE
package dev.ctas7.smartcrate.facts;

import java.nio.file.Path;

/**
 * A module of the same reactor, as its model declares it before anything is built.
 *
 * @param path relative to the reactor's root, with {@code /}
 * @param self whether it is the crate being judged
 * @param upstream whether the crate depends on it, directly or through other modules, so that it has been built
 * @param mainSources whether it has main sources; not looked at, and false, where there is a manifest
 * @param manifest whether it has a {@code smart-crate.toml}
 * @param plugin whether its build declares this plugin, or is that of this plugin itself
 * @param foundation whether it declares foundation-core in compile or runtime scope
 * @param classes its output folder
 */
public record ReactorModule(
        CrateIdentity identity,
        String path,
        boolean self,
        boolean upstream,
        boolean mainSources,
        boolean manifest,
        boolean plugin,
        boolean foundation,
        Path classes) {}
