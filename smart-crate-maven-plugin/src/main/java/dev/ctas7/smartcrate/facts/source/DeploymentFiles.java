// SPDX-License-Identifier: Apache-2.0
// DEPLOYMENT_SELECT_FILE_KIND
package dev.ctas7.smartcrate.facts.source;

import dev.ctas7.smartcrate.facts.source.TextFile.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells Dockerfiles, compose files and CI files by their names. */
final class DeploymentFiles {
    private static final Set<String> CI_FILES = Set.of(
            ".gitlab-ci.yml",
            ".gitlab-ci.yaml",
            "jenkinsfile",
            "azure-pipelines.yml",
            "azure-pipelines.yaml",
            ".circleci/config.yml",
            ".circleci/config.yaml",
            "bitbucket-pipelines.yml",
            "bitbucket-pipelines.yaml");

    /** Hidden folders are tools' own, these excepted. */
    private static final Set<String> HIDDEN_FOLDERS = Set.of(".github", ".circleci", ".docker", ".devcontainer", ".ci");

    private static final int DEEPEST = 6;

    private DeploymentFiles() {}

    /** The kind of the file at a path relative to the module, if it is one of these. */
    static Optional<Kind> kindOf(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        boolean workflow = lower.startsWith(".github/workflows/") && isYaml(lower);
        if (workflow || CI_FILES.contains(lower) || lower.startsWith("jenkinsfile.")) {
            return Optional.of(Kind.CI);
        }
        if (isDockerfile(name)) {
            return Optional.of(Kind.DOCKERFILE);
        }
        boolean compose = isNamed(name, "docker-compose") || isNamed(name, "compose");
        return compose && isYaml(name) ? Optional.of(Kind.COMPOSE) : Optional.empty();
    }

    /** Whether such files may lie in the folder at a path relative to the module. */
    static boolean mayHold(String folder) {
        List<String> names = List.of(folder.split("/", -1));
        String last = names.get(names.size() - 1);
        boolean open = !last.startsWith(".") || HIDDEN_FOLDERS.contains(last);
        return open && names.size() <= DEEPEST && !last.equals("node_modules");
    }

    private static boolean isDockerfile(String name) {
        // A .dockerignore beside each Dockerfile is Docker's own habit; the others are about Dockerfiles.
        boolean other = name.endsWith(".dockerignore") || name.endsWith(".md") || name.endsWith(".java");
        return !other
                && (isNamed(name, "dockerfile")
                        || isNamed(name, "containerfile")
                        || name.endsWith(".dockerfile")
                        || name.endsWith(".containerfile"));
    }

    /** Whether a name is the word itself or the word and then something that is no letter: {@code compose-dev.yml}. */
    private static boolean isNamed(String name, String word) {
        return name.startsWith(word)
                && (name.length() == word.length() || !Character.isLetter(name.charAt(word.length())));
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }
}
