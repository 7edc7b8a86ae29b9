// SPDX-License-Identifier: Apache-2.0
// MIGRATION_COLLECT_MODULE_CHANGES
package dev.ctas7.smartcrate.migrate;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.migrate.edit.Open;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import dev.ctas7.smartcrate.migrate.source.JavaRewriter;
import dev.ctas7.smartcrate.migrate.text.HashArtifact;
import dev.ctas7.smartcrate.migrate.text.PomRewriter;
import dev.ctas7.smartcrate.migrate.text.PomRewriter.Use;
import dev.ctas7.smartcrate.migrate.text.TextRewriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What migrating a module changes, and what is left to a person. Nothing is written.
 *
 * @param changed the files that change, sorted by path
 * @param open the places that a person decides, sorted by file and place
 */
public record Migration(List<ChangedFile> changed, List<Open> open) {
    /** Copies the lists and sorts them. */
    public Migration {
        changed =
                changed.stream().sorted(Comparator.comparing(ChangedFile::path)).toList();
        open = open.stream().sorted().toList();
    }

    /** Looks through a module: main and test sources, manifest, pom, resources, Dockerfiles, compose and CI files. */
    public static Migration of(CrateInputs inputs) {
        List<ChangedFile> changed = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        ModuleTexts texts = ModuleTexts.read(inputs, open);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (ModuleText source : texts.sources()) {
            Rewrite rewrite = JavaRewriter.rewrite(source.path(), source.text());
            open.addAll(rewrite.open());
            Optional<ChangedFile> change = source.with(rewrite.edits());
            change.ifPresent(changed::add);
            before.add(source.raw());
            after.add(change.map(ChangedFile::after).orElse(source.raw()));
        }
        for (ModuleText other : texts.others()) {
            Rewrite rewrite = other.path().equals(ModuleTexts.POM)
                    ? PomRewriter.rewrite(other.path(), other.text(), artifact -> use(artifact, before, after))
                    : TextRewriter.rewrite(other.path(), other.text());
            open.addAll(rewrite.open());
            other.with(rewrite.edits()).ifPresent(changed::add);
        }
        return new Migration(changed, open);
    }

    /** Whether a Java source changes, so that class files are out of date afterwards. */
    public boolean changesSources() {
        return changed.stream().anyMatch(file -> file.path().endsWith(".java"));
    }

    /** The whole patch; it applies in the module's folder, by {@code git apply} and by {@code patch -p1}. */
    public byte[] patch() {
        StringBuilder out = new StringBuilder();
        changed.forEach(file -> out.append(file.patch()));
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Use use(HashArtifact artifact, List<String> before, List<String> after) {
        if (after.stream().anyMatch(text -> text.contains(artifact.packages()))) {
            return Use.STILL;
        }
        return before.stream().anyMatch(text -> text.contains(artifact.packages())) ? Use.NO_MORE : Use.NEVER;
    }
}
