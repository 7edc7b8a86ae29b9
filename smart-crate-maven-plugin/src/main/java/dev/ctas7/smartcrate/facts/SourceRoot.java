// SPDX-License-Identifier: Apache-2.0
// SOURCE_DESCRIBE_COMPILED_ROOT
package dev.ctas7.smartcrate.facts;

import dev.ctas7.smartcrate.facts.source.SourceKind;
import java.nio.file.Path;

/** A folder that the compiler takes sources from; one below the build folder is {@link SourceKind#GENERATED}. */
public record SourceRoot(Path folder, SourceKind kind) {}
