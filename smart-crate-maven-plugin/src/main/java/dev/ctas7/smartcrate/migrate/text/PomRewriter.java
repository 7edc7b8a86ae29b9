// SPDX-License-Identifier: Apache-2.0
// POM_TRANSFORM_HASH_DEPENDENCIES
package dev.ctas7.smartcrate.migrate.text;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.facts.source.parsed.Places;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Open;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Removes a dependency on a library of the forbidden hash that nothing uses any more, and changes known values. */
public final class PomRewriter {
    /** What the sources have to do with an artifact. */
    public enum Use {
        /** They name none of its classes and never did. */
        NEVER,
        /** They named it before they were migrated, and do so no more. */
        NO_MORE,
        /** They name it. */
        STILL
    }

    private PomRewriter() {}

    /**
     * Decides.
     *
     * @param path relative to the module, with {@code /}
     * @param text all of the pom
     * @param use what the sources have to do with an artifact
     */
    public static Rewrite rewrite(String path, String text, Function<HashArtifact, Use> use) {
        Places places = new Places(text);
        List<Edit> edits = new ArrayList<>();
        List<Open> open = new ArrayList<>();
        List<PomDependency> dependencies = PomDependency.of(text);
        for (PomDependency one : dependencies) {
            Optional<HashArtifact> artifact = HashArtifact.of(one.groupId(), one.artifactId());
            String key = one.groupId() + ":" + one.artifactId();
            if (artifact.isPresent()) {
                Use of = use.apply(artifact.get());
                boolean goes =
                        of == Use.NO_MORE || (of == Use.NEVER && artifact.get().dedicated());
                if (goes && one.isOwn()) {
                    edits.add(Edit.removal(text, one.start(), one.end()));
                } else if (artifact.get().dedicated() || goes) {
                    open.add(left(path, places, one, key, of));
                }
            } else if (ForbiddenWord.isIn(key)) {
                open.add(left(path, places, one, key, Use.STILL));
            }
        }
        Rewrite values = TextRewriter.rewrite(path, text);
        edits.addAll(values.edits().stream()
                .filter(edit -> dependencies.stream().noneMatch(one -> isIn(edit.start(), one)))
                .toList());
        open.addAll(values.open().stream()
                .filter(one -> dependencies.stream().noneMatch(in -> isIn(one, places, in)))
                .toList());
        return new Rewrite(edits, open);
    }

    private static Open left(String path, Places places, PomDependency one, String key, Use use) {
        String why = use == Use.STILL
                ? "sources still use it, or migrate does not know what it is"
                : "it is declared for more than this module's own class path";
        return new Open(
                path,
                places.line(one.start()),
                places.column(one.start()),
                "dependency " + key,
                why,
                "remove it when nothing uses it any more");
    }

    private static boolean isIn(int offset, PomDependency one) {
        return one.start() <= offset && offset < one.end();
    }

    private static boolean isIn(Open open, Places places, PomDependency one) {
        int from = places.line(one.start());
        int to = places.line(one.end());
        return from <= open.line() && open.line() <= to;
    }
}
