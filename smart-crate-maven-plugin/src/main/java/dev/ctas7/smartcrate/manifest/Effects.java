// SPDX-License-Identifier: Apache-2.0
// EFFECT_DEFINE_KNOWN_WORDS
package dev.ctas7.smartcrate.manifest;

import java.util.List;

/** The words for what code does to the world outside itself, as manifests may use them. */
public final class Effects {
    /** All that can be declared; {@code unknown} is what an analysis says, never a declaration. */
    public static final List<String> DECLARABLE = List.of(
            "filesystem-read",
            "filesystem-write",
            "network",
            "process",
            "environment",
            "logging",
            "time",
            "random",
            "thread",
            "reflection",
            "native");

    private Effects() {}
}
