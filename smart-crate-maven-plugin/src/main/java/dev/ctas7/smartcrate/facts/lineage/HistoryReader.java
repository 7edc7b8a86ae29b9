// SPDX-License-Identifier: Apache-2.0
// HISTORY_COORDINATE_GIT_QUERIES
package dev.ctas7.smartcrate.facts.lineage;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.source.CommentLine;
import dev.ctas7.smartcrate.facts.source.ContentHash;
import dev.ctas7.smartcrate.facts.source.SourceEncoding;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.SourceReader;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.lock.Difference;
import dev.ctas7.smartcrate.lock.GitIndex;
import dev.ctas7.smartcrate.lock.Lock;
import dev.ctas7.smartcrate.lock.LockComparison;
import dev.ctas7.smartcrate.lock.LockPart;
import dev.ctas7.smartcrate.lock.LockState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks git what the main sources were in the commit that last changed the lock.
 *
 * <p>Most builds ask nothing: when every source is what the lock says, and the lock is what git has in its index, then
 * what has changed has been looked at together with the lock. Otherwise three short runs of git answer.
 */
public final class HistoryReader {
    /** For all runs of git together; a history is not worth a longer wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int LARGEST_SOURCE = 1 << 24;
    private static final byte[] NOTHING = {};

    private final CrateInputs inputs;
    private final LockState.Present lock;
    private final Set<String> unlocked;

    private HistoryReader(CrateInputs inputs, LockState.Present lock, Set<String> unlocked) {
        this.inputs = inputs;
        this.lock = lock;
        this.unlocked = unlocked;
    }

    /** The history of a crate's main sources; never throws: where git gives no answer, the history says so. */
    public static HeaderHistory read(CrateInputs inputs, LockState lock, Lock current) {
        String path = System.getenv("PATH");
        return read(inputs, lock, current, path == null ? "" : path, PATIENCE);
    }

    static HeaderHistory read(CrateInputs inputs, LockState lock, Lock current, String searchPath, Duration patience) {
        if (!(lock instanceof LockState.Present present)) {
            return HeaderHistory.NONE;
        }
        Set<String> unlocked = LockComparison.compare(LockPart.CONTENT, present.lock(), current).stream()
                .map(Difference::key)
                .filter(key -> key.endsWith(".java"))
                .collect(Collectors.toSet());
        try {
            Path module = inputs.basedir().toRealPath();
            Optional<GitRepository> repository = GitRepository.around(module);
            Path file = ModuleFiles.locate(module, present.file());
            if (repository.isEmpty() || (unlocked.isEmpty() && !GitIndex.holdsOtherContentThan(file))) {
                return HeaderHistory.NONE;
            }
            Path program = GitProgram.find(searchPath)
                    .orElseThrow(() -> new GitFailure("there is no program git on the search path"));
            long deadline = System.nanoTime() + patience.toNanos();
            return new HistoryReader(inputs, present, unlocked)
                    .ask(new GitProgram(program, module, deadline), repository.get());
        } catch (IOException e) {
            return HeaderHistory.NONE;
        } catch (GitFailure e) {
            return HeaderHistory.unknown(e.reason());
        }
    }

    private HeaderHistory ask(GitProgram git, GitRepository repository) throws GitFailure {
        List<String> roots = roots(git.module());
        String commit = git.run(
                List.of("rev-list", "-1", "HEAD", "--", lock.file()),
                NOTHING,
                output -> new String(output.readNBytes(1 << 10), StandardCharsets.US_ASCII).strip());
        if (commit.isEmpty() || roots.isEmpty()) {
            return HeaderHistory.NONE;
        }
        if (repository.endsAt(commit)) {
            throw new GitFailure("the clone is shallow and ends before the commit that last changed " + lock.file());
        }
        List<RawDiff> changed = git.run(diff(commit, roots), NOTHING, RawDiff::read).stream()
                .filter(entry -> isJava(entry.former()) && isJava(entry.path()))
                .sorted(Comparator.comparing(RawDiff::path))
                .toList();
        return new HeaderHistory(commit, changed.isEmpty() ? List.of() : sources(git, changed), "");
    }

    /** The commit against the work tree; a file that was only touched is listed too, and turns out equal later. */
    private static List<String> diff(String commit, List<String> roots) {
        List<String> command = new ArrayList<>(List.of(
                "diff-index",
                "--raw",
                "-z",
                "-M",
                "-l1000",
                "--no-abbrev",
                "--relative",
                "--ignore-submodules=all",
                "--no-ext-diff",
                "--no-textconv",
                commit,
                "--"));
        command.addAll(roots);
        return command;
    }

    private List<PastSource> sources(GitProgram git, List<RawDiff> changed) throws GitFailure {
        StringBuilder names = new StringBuilder();
        changed.stream()
                .map(RawDiff::blob)
                .distinct()
                .forEach(blob -> names.append(blob).append('\n'));
        SourceReader reader = SourceReader.forFolder(SourceEncoding.of(inputs.encoding()));
        Map<String, List<CommentLine>> leading = git.run(
                List.of("cat-file", "--batch"),
                names.toString().getBytes(StandardCharsets.US_ASCII),
                output -> new BlobReader(LARGEST_SOURCE).read(output, reader::leading));
        List<PastSource> sources = new ArrayList<>();
        for (RawDiff entry : changed) {
            List<CommentLine> lines = leading.get(entry.blob());
            if (lines != null) {
                SourceFile then = new SourceFile(
                        entry.former(), SourceKind.MAIN, "", 0, lines, List.of(), List.of(), ContentHash.UNREAD);
                sources.add(new PastSource(entry.path(), then, !unlocked.contains(entry.path())));
            }
        }
        return sources;
    }

    /** Main roots inside the module, relative to it. */
    private List<String> roots(Path module) {
        return inputs.sources().stream()
                .filter(root -> root.kind() == SourceKind.MAIN && root.folder().startsWith(inputs.basedir()))
                .map(root ->
                        inputs.basedir().relativize(root.folder()).toString().replace('\\', '/'))
                .map(root -> root.isEmpty() ? "." : root)
                .filter(root -> module.resolve(root).startsWith(module))
                .toList();
    }

    private static boolean isJava(String path) {
        return path.endsWith(".java");
    }
}
