// SPDX-License-Identifier: Apache-2.0
// FOLDER_FIND_RULED_FILES
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.tree.FolderWalk;
import dev.ctas7.smartcrate.facts.source.tree.FoundFile;
import dev.ctas7.smartcrate.facts.source.tree.RelativePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What rules look at in a folder that need not belong to any crate, found and not yet read.
 *
 * <p>Hidden files and folders are left out, apart from those of build servers and containers; so are
 * {@code node_modules}, and {@code target} and {@code build} where a build file lies beside them: a Java package may
 * have such a name.
 *
 * @param sources Java files, and places where the search could not go on, sorted by path
 * @param texts Dockerfiles, compose and CI files, sorted by path
 * @param manifests folders that hold a {@code smart-crate.toml}, relative with {@code /}, empty for the folder itself
 * @param baselines folders that hold a {@code smart-crate.baseline.json}, likewise
 * @param problem why the folder cannot be looked at; empty for no problem
 */
public record FolderSources(
        List<Place> sources, List<Place> texts, List<String> manifests, List<String> baselines, String problem) {
    /** The manifest's name where nothing else is configured. */
    public static final String MANIFEST = "smart-crate.toml";

    /** The baseline's name, beside the manifest. */
    public static final String BASELINE = "smart-crate.baseline.json";

    private static final String[] BUILD_FILES = {
        "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts", "build.xml"
    };

    /**
     * A file and its name.
     *
     * @param found where it is
     * @param path relative to the folder that was searched, with {@code /}
     */
    public record Place(FoundFile found, String path) {}

    /** Copies the lists. */
    public FolderSources {
        sources = List.copyOf(sources);
        texts = List.copyOf(texts);
        manifests = List.copyOf(manifests);
        baselines = List.copyOf(baselines);
    }

    /** Walks through a folder; never throws. */
    public static FolderSources find(Path folder) {
        if (!Files.isDirectory(folder)) {
            return refused(Files.exists(folder) ? "is not a folder" : "does not exist");
        }
        Path start = folder.toAbsolutePath().normalize();
        List<Place> sources = new ArrayList<>();
        List<Place> texts = new ArrayList<>();
        List<String> manifests = new ArrayList<>();
        List<String> baselines = new ArrayList<>();
        // No lambdas: the first one costs a small run more than the walk.
        Predicate<String> files = new Predicate<>() {
            @Override
            public boolean test(String path) {
                return isAsked(path);
            }
        };
        Predicate<String> folders = new Predicate<>() {
            @Override
            public boolean test(String path) {
                return isEntered(start, path);
            }
        };
        for (FoundFile file : new FolderWalk(start).files(start, files, folders)) {
            String path = RelativePath.of(start, file.path());
            if (path.isEmpty()) {
                return refused("is a " + file.problem());
            } else if (path.endsWith(MANIFEST)) {
                manifests.add(holder(path, MANIFEST));
            } else if (path.endsWith(BASELINE)) {
                baselines.add(holder(path, BASELINE));
            } else {
                boolean text =
                        !path.endsWith(".java") && DeploymentFiles.kindOf(path).isPresent();
                (text ? texts : sources).add(new Place(file, path));
            }
        }
        boolean java = !sources.isEmpty();
        return new FolderSources(sources, texts, manifests, baselines, java ? "" : "holds no Java source");
    }

    private static FolderSources refused(String problem) {
        return new FolderSources(List.of(), List.of(), List.of(), List.of(), problem);
    }

    private static String holder(String path, String name) {
        return path.substring(0, Math.max(0, path.length() - name.length() - 1));
    }

    private static boolean isNamed(String path, String name) {
        return path.endsWith(name)
                && (path.length() == name.length() || path.charAt(path.length() - name.length() - 1) == '/');
    }

    private static boolean isAsked(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        if (path.endsWith(".java") || isNamed(path, MANIFEST) || isNamed(path, BASELINE)) {
            return !hidden;
        }
        return DeploymentFiles.kindOf(path).isPresent();
    }

    private static boolean isEntered(Path start, String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.startsWith(".")) {
            return DeploymentFiles.mayHold(name);
        }
        if (name.equals("target") || name.equals("build")) {
            return !hasBuildFile(start.resolve(path.substring(0, path.length() - name.length())));
        }
        return !name.equals("node_modules");
    }

    private static boolean hasBuildFile(Path folder) {
        for (String name : BUILD_FILES) {
            if (Files.exists(folder.resolve(name))) {
                return true;
            }
        }
        return false;
    }

    /** Reads one of the texts that were found. */
    public static TextFile read(Place text, String shownAs) {
        TextFile.Kind kind = DeploymentFiles.kindOf(text.path()).orElse(TextFile.Kind.CI);
        return text.found().readable()
                ? new TextReader().read(text.found().path(), shownAs, kind)
                : TextFile.unread(shownAs, kind, text.found().problem());
    }
}
