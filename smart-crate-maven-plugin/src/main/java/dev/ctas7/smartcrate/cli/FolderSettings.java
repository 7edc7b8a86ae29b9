// SPDX-License-Identifier: Apache-2.0
// FOLDER_READ_NEAREST_SETTINGS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.FolderSources;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of every file of a folder: the nearest manifest from the file up to the folder, over the outermost one
 * in between, as a module's lies over that of its reactor's root.
 */
final class FolderSettings {
    private final Map<String, FileSettings> byFolder = new HashMap<>();
    private final List<Finding> problems = new ArrayList<>();
    private final FileSettings contract = FileSettings.contract();

    /**
     * Reads the manifests, once each.
     *
     * @param folder where paths start
     * @param prefix what stands before its paths in findings
     * @param manifests folders with a manifest, relative to the folder
     */
    FolderSettings(Path folder, String prefix, List<String> manifests) {
        for (String holder : manifests) {
            String path = join(holder);
            String outermost = outermost(holder, manifests);
            ManifestState state = ManifestReader.read(
                    folder.resolve(path),
                    prefix + path,
                    folder,
                    outermost.equals(holder) ? null : folder.resolve(join(outermost)));
            if (state instanceof ManifestState.Present present) {
                byFolder.put(holder, FileSettings.of(present.manifest()));
            } else if (state instanceof ManifestState.Unreadable unreadable) {
                problems.addAll(unreadable.findings());
            }
        }
    }

    /** Why manifests cannot be used; the contract holds where they lie. */
    List<Finding> problems() {
        return problems;
    }

    /** What holds for a file at a path relative to the folder. */
    FileSettings of(String path) {
        if (byFolder.isEmpty()) {
            return contract;
        }
        String folder = path;
        while (!folder.isEmpty()) {
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
            FileSettings found = byFolder.get(folder);
            if (found != null) {
                return found;
            }
        }
        return contract;
    }

    private static String outermost(String holder, List<String> manifests) {
        String found = holder;
        for (String other : manifests) {
            if (other.length() < found.length() && (other.isEmpty() || holder.startsWith(other + "/"))) {
                found = other;
            }
        }
        return found;
    }

    private static String join(String holder) {
        return holder.isEmpty() ? FolderSources.MANIFEST : holder + "/" + FolderSources.MANIFEST;
    }
}
