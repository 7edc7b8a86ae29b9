// SPDX-License-Identifier: Apache-2.0
// FILES_COLLECT_MODULE_ARTIFACTS
package dev.ctas7.smartcrate.maven.signing;

import dev.ctas7.smartcrate.maven.signing.SignedFile.Attachment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Everything of a module that is signed: its artifacts, the pom, the lock and the reports of a run.
 *
 * <p>Signatures of artifacts lie beside them, that of the pom in the build folder under the name it is deployed with,
 * and those of lock and reports among the reports. So nothing is written outside the build folder.
 */
public final class SignableFiles {
    private static final String ASC = ".asc";
    private static final Pattern REPORT = Pattern.compile("(report|reactor)\\.[a-z]+");
    private static final Pattern NOT_CONTENT =
            Pattern.compile(".*\\.(asc|md5|sha1|sha256|sha512|sigstore|json\\.sigstore)");

    private final MavenProject project;
    private final Path basedir;
    private final Path reports;
    private final Map<Path, SignedFile> files = new LinkedHashMap<>();

    private SignableFiles(MavenProject project, Path reports) {
        this.project = project;
        this.basedir = project.getBasedir().toPath().toAbsolutePath().normalize();
        this.reports = reports.toAbsolutePath().normalize();
    }

    /**
     * The files that are there, in the order of a table.
     *
     * @param packaged the main artifact; null when there is none
     * @param lock the lock's path relative to the module, whether it exists or not
     * @param reports the folder of the reports
     * @throws IOException if a folder cannot be listed
     */
    public static List<SignedFile> of(MavenProject project, @Nullable Path packaged, String lock, Path reports)
            throws IOException {
        SignableFiles all = new SignableFiles(project, reports);
        all.artifacts(packaged);
        all.add(all.basedir.resolve(lock), all.reports.resolve(Path.of(lock).getFileName() + ASC), null);
        for (Path report : listed(all.reports)) {
            if (REPORT.matcher(name(report)).matches()) {
                all.add(report, beside(report), null);
            }
        }
        return List.copyOf(all.files.values());
    }

    /**
     * The same, and every signature in the build folder whose file no longer says that it belongs there: attached ones
     * of an earlier run, and those whose file is gone.
     */
    public static List<SignedFile> signed(MavenProject project, @Nullable Path packaged, String lock, Path reports)
            throws IOException {
        SignableFiles all = new SignableFiles(project, reports);
        of(project, packaged, lock, reports).forEach(one -> all.files.put(one.signature(), one));
        Path build = Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize();
        for (Path folder : List.of(build, all.reports)) {
            for (Path signature : listed(folder)) {
                if (name(signature).endsWith(ASC) && !all.files.containsKey(signature)) {
                    String name = name(signature);
                    Path file = signature.resolveSibling(name.substring(0, name.length() - ASC.length()));
                    all.files.put(signature, new SignedFile(all.shown(file), file, signature, null));
                }
            }
        }
        return List.copyOf(all.files.values());
    }

    private void artifacts(@Nullable Path packaged) {
        Artifact main = project.getArtifact();
        if (packaged != null && !project.getPackaging().equals("pom")) {
            add(packaged, beside(packaged), new Attachment(extension(main), classifier(main)));
        }
        for (Artifact attached : project.getAttachedArtifacts()) {
            File file = attached.getFile();
            if (file != null && !NOT_CONTENT.matcher(file.getName()).matches()) {
                add(file.toPath(), beside(file.toPath()), new Attachment(extension(attached), classifier(attached)));
            }
        }
        Path build = Path.of(project.getBuild().getDirectory());
        Path signature = build.resolve(project.getBuild().getFinalName() + ".pom" + ASC);
        add(project.getFile().toPath(), signature, new Attachment("pom", null));
    }

    private void add(Path file, Path signature, @Nullable Attachment artifact) {
        Path whole = file.toAbsolutePath().normalize();
        if (Files.isRegularFile(whole)) {
            Path place = signature.toAbsolutePath().normalize();
            files.putIfAbsent(place, new SignedFile(shown(whole), whole, place, artifact));
        }
    }

    private String shown(Path file) {
        return (file.startsWith(basedir) ? basedir.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }

    private static Path beside(Path file) {
        return file.resolveSibling(name(file) + ASC);
    }

    private static String name(Path file) {
        return Objects.toString(file.getFileName(), "");
    }

    private static String extension(Artifact artifact) {
        return artifact.getArtifactHandler() == null
                ? artifact.getType()
                : artifact.getArtifactHandler().getExtension();
    }

    private static @Nullable String classifier(Artifact artifact) {
        String classifier = artifact.getClassifier();
        return classifier == null || classifier.isEmpty() ? null : classifier;
    }

    private static List<Path> listed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
