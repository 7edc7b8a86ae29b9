// SPDX-License-Identifier: Apache-2.0
// RESOURCE_DISCOVER_MODULE_CRATES
package dev.ctas7.heartbeat.emitter;

import dev.ctas7.foundation.proof.ProofRecord;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What lies in a named module, wherever that was loaded from: a modular jar, a folder, a run-time image. */
record ModuleFiles(ModuleReference module) implements CrateFiles {
    /** The module of a class; empty when it has no name or no file. */
    static Optional<CrateFiles> of(Module module) {
        ModuleLayer layer = module.getLayer();
        return layer == null
                ? Optional.empty()
                : layer.configuration()
                        .findModule(module.getName())
                        .map(resolved -> new ModuleFiles(resolved.reference()));
    }

    @Override
    public List<String> crates() throws IOException {
        try (ModuleReader reader = module.open();
                var names = reader.list()) {
            return names.map(CrateFiles::crateOf)
                    .filter(Objects::nonNull)
                    .limit(MOST_CRATES)
                    .toList();
        }
    }

    @Override
    public byte @Nullable [] read(String crate, String file) throws IOException {
        try (ModuleReader reader = module.open()) {
            Optional<InputStream> stream = reader.open(ProofRecord.ROOT + crate + "/" + file);
            return stream.isEmpty() ? null : CrateFiles.bounded(stream.get());
        }
    }
}
