// SPDX-License-Identifier: Apache-2.0
// TEXT_SCAN_CRATE_FILES
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.ResourceRoot;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.TextFile.Kind;
import dev.ctas7.smartcrate.facts.source.tree.AntPatterns;
import dev.ctas7.smartcrate.facts.source.tree.FolderWalk;
import dev.ctas7.smartcrate.facts.source.tree.FoundFile;
import dev.ctas7.smartcrate.facts.source.tree.RelativePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the files of a crate that are not Java: resources, and what it is deployed and built with. */
public final class TextScanner {
    private final CrateInputs inputs;
    private final TextReader reader = new TextReader();
    private final Map<String, TextFile> files = new TreeMap<>();

    private TextScanner(CrateInputs inputs) {
        this.inputs = inputs;
    }

    /**
     * Main resources, test resources, Dockerfiles, compose and CI files, sorted by path, each once. Never throws: what
     * cannot be read is a {@link TextFile} with a problem.
     */
    public static List<TextFile> scan(CrateInputs inputs) {
        TextScanner scanner = new TextScanner(inputs);
        for (ResourceRoot root : inputs.resources()) {
            AntPatterns patterns = new AntPatterns(root.includes(), root.excludes());
            scanner.addResources(root.folder(), patterns, Kind.RESOURCE);
        }
        AntPatterns all = new AntPatterns(List.of(), List.of());
        inputs.testResources().forEach(folder -> scanner.addResources(folder, all, Kind.TEST_RESOURCE));
        scanner.addDeployment();
        return List.copyOf(scanner.files.values());
    }

    private void addResources(Path folder, AntPatterns patterns, Kind kind) {
        // Two roots may share a folder and select different files of it, so each root is walked anew.
        FolderWalk walk = new FolderWalk(inputs.basedir());
        add(walk.files(folder, patterns::select, path -> true), path -> kind);
    }

    private void addDeployment() {
        Set<Path> elsewhere = new HashSet<>();
        inputs.sources().stream()
                .map(SourceRoot::folder)
                .map(TextScanner::plain)
                .forEach(elsewhere::add);
        inputs.resources().stream()
                .map(ResourceRoot::folder)
                .map(TextScanner::plain)
                .forEach(elsewhere::add);
        inputs.testResources().stream().map(TextScanner::plain).forEach(elsewhere::add);
        elsewhere.add(plain(inputs.build()));
        FolderWalk walk = new FolderWalk(inputs.basedir());
        List<FoundFile> found = walk.files(
                inputs.basedir(),
                path -> DeploymentFiles.kindOf(path).isPresent(),
                path -> DeploymentFiles.mayHold(path) && isOwn(inputs.basedir().resolve(path), elsewhere));
        add(found, path -> DeploymentFiles.kindOf(path).orElse(Kind.CI));
    }

    /** Whether a folder is neither read elsewhere nor a module of its own. */
    private static boolean isOwn(Path folder, Set<Path> elsewhere) {
        return !elsewhere.contains(plain(folder)) && !Files.exists(folder.resolve("pom.xml"));
    }

    private void add(List<FoundFile> found, Function<String, Kind> kind) {
        for (FoundFile file : found) {
            String path = RelativePath.of(inputs.basedir(), file.path());
            if (!files.containsKey(path)) {
                files.put(path, read(file, path, kind.apply(path)));
            }
        }
    }

    private TextFile read(FoundFile file, String path, Kind kind) {
        return file.readable() ? reader.read(file.path(), path, kind) : TextFile.unread(path, kind, file.problem());
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
