// SPDX-License-Identifier: Apache-2.0
// LOCK_COMPUTE_CURRENT_PARTS
package dev.ctas7.smartcrate.lock;

import dev.ctas7.smartcrate.facts.bytecode.ClassFile;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TextFile;
import java.util.ArrayList;
import java.util.List;

/** Computes what a lock written now would hold. The same facts give the same lock on every machine. */
public final class LockBuilder {
    private LockBuilder() {}

    /** The lock of these facts. */
    public static Lock build(LockInputs inputs) {
        String crate = inputs.crate();
        return new Lock(
                LockPart.CONTENT.part(crate, content(inputs)),
                LockPart.INTERFACE.part(crate, members(inputs)),
                LockPart.DEPENDENCY.part(crate, dependencies(inputs)),
                LockPart.INTENT.part(crate, IntentLines.of(inputs)));
    }

    private static List<String> content(LockInputs inputs) {
        List<String> lines = new ArrayList<>();
        ContentHash manifest = inputs.manifest();
        if (manifest != null) {
            lines.add(line(inputs.manifestFile(), manifest));
        }
        for (SourceFile source : inputs.sources()) {
            if (source.kind() == SourceKind.MAIN) {
                lines.add(line(source.path(), source.hash()));
            }
        }
        for (TextFile text : inputs.texts()) {
            if (text.kind() == TextFile.Kind.RESOURCE) {
                lines.add(line(text.path(), text.hash()));
            }
        }
        return lines;
    }

    private static String line(String path, ContentHash hash) {
        return path + " murmur3:" + hash.murmur3() + " sha256:" + hash.sha256();
    }

    private static List<String> members(LockInputs inputs) {
        List<String> lines = new ArrayList<>();
        for (ClassFile file : inputs.classes().classes()) {
            lines.addAll(file.api());
        }
        return lines;
    }

    private static List<String> dependencies(LockInputs inputs) {
        return inputs.dependencies().stream()
                .filter(DependencyLine::isLocked)
                .map(DependencyLine::of)
                .toList();
    }
}
