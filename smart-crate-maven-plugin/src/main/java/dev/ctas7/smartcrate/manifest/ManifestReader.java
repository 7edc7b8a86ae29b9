// SPDX-License-Identifier: Apache-2.0
// MANIFEST_READ_LAYERED_DECLARATION
package dev.ctas7.smartcrate.manifest;

import dev.ctas7.smartcrate.model.Finding;
import dev.ctas7.smartcrate.model.Rule;
import dev.ctas7.smartcrate.model.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a crate's manifest over the one at the reactor's root. Whatever the files hold, the answer is a state. */
public final class ManifestReader {
    /** The file cannot be read as TOML at all. */
    public static final Rule UNREADABLE = Rule.untouchable("SC101", "manifest-unreadable", Severity.ERROR);

    /** The most bytes a manifest may have. */
    public static final int MAX_BYTES = ManifestFile.MAX_BYTES;

    private static final Set<String> SHARED = Set.of(
            "smart-crate",
            "integration",
            "ports",
            "port_manager",
            "semantic_lock",
            "semantic_lock.hashes",
            "deployment.docker");

    private ManifestReader() {}

    /**
     * Reads a manifest, each file once and bounded; never throws because of what it finds.
     *
     * <p>A module without a manifest of its own inherits nothing: the root's does not make a crate of it.
     *
     * @param file the manifest, whether it exists or not
     * @param shownAs its path relative to the module, with {@code /}; findings point there
     * @param moduleBasedir the module's folder; a link out of it is refused
     * @param rootManifest the manifest at the reactor's root, whether it exists or not; null when this is the root
     */
    public static ManifestState read(Path file, String shownAs, Path moduleBasedir, @Nullable Path rootManifest) {
        ManifestState own = readOne(file, shownAs, moduleBasedir, false);
        if (rootManifest == null || own instanceof ManifestState.Absent || samePath(file, rootManifest)) {
            return own;
        }
        String rootShownAs = relative(moduleBasedir, rootManifest);
        Path rootFolder =
                Objects.requireNonNullElse(rootManifest.toAbsolutePath().getParent(), moduleBasedir);
        ManifestState root = readOne(rootManifest, rootShownAs, rootFolder, true);
        if (root instanceof ManifestState.Unreadable broken) {
            return withBrokenRoot(own, broken);
        }
        if (own instanceof ManifestState.Present mine && root instanceof ManifestState.Present theirs) {
            return new ManifestState.Present(shownAs, Inheritance.merge(mine.manifest(), theirs.manifest()));
        }
        return own;
    }

    /** Whether the manifest at a reactor's root has every section that a module's own can leave to it. */
    public static boolean holdsShared(@Nullable Path rootManifest) {
        return ofRoot(rootManifest).sections().keySet().containsAll(SHARED);
    }

    /** What the manifest at a reactor's root says; nothing when there is none that can be read. */
    public static Manifest ofRoot(@Nullable Path rootManifest) {
        if (rootManifest == null) {
            return new Manifest(Map.of(), Map.of());
        }
        Path folder = Objects.requireNonNullElse(rootManifest.toAbsolutePath().getParent(), rootManifest);
        return readOne(rootManifest, rootManifest.toString(), folder, true) instanceof ManifestState.Present root
                ? root.manifest()
                : new Manifest(Map.of(), Map.of());
    }

    private static ManifestState readOne(Path file, String shownAs, Path folder, boolean inherited) {
        ManifestFile.Content content = ManifestFile.read(file, shownAs, folder);
        if (content instanceof ManifestFile.Content.Refused refused) {
            return new ManifestState.Unreadable(shownAs, List.of(refused.finding()));
        }
        if (content instanceof ManifestFile.Content.Bytes read) {
            ManifestText.Decoded decoded = ManifestText.decode(read.bytes(), shownAs);
            if (decoded instanceof ManifestText.Decoded.Text text) {
                return TomlParser.parse(text.text(), shownAs, inherited);
            }
            Finding finding = ((ManifestText.Decoded.Refused) decoded).finding();
            return new ManifestState.Unreadable(shownAs, List.of(finding));
        }
        return new ManifestState.Absent(shownAs);
    }

    /** One finding for the root, whose own faults are listed once where it is built, not in each of its modules. */
    private static ManifestState withBrokenRoot(ManifestState own, ManifestState.Unreadable root) {
        List<Finding> findings = new ArrayList<>();
        if (own instanceof ManifestState.Unreadable mine) {
            findings.addAll(mine.findings());
        }
        Finding first = root.findings().get(0);
        int others = root.findings().size() - 1;
        findings.add(Finding.of(
                UNREADABLE,
                first.where(),
                "the reactor root's manifest cannot be read: " + first.what()
                        + (others == 0 ? "" : " (and " + others + " more)"),
                "This module inherits from it, so nothing is known of what the crate declares.",
                first.fix()));
        return new ManifestState.Unreadable(own.file(), findings);
    }

    private static boolean samePath(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private static String relative(Path basedir, Path file) {
        Path from = basedir.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        // Two drives have no path between them; the bare name is then the best that is the same on every machine.
        boolean related = Objects.equals(from.getRoot(), to.getRoot());
        return (related ? from.relativize(to) : to.getFileName()).toString().replace('\\', '/');
    }
}
