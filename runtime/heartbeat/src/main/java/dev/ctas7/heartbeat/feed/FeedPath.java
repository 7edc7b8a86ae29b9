// SPDX-License-Identifier: Apache-2.0
// FEED_RESOLVE_LOG_PATH
package dev.ctas7.heartbeat.feed;

import dev.ctas7.heartbeat.text.OneLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file of the feed: what the environment variable {@value #VARIABLE} names, else {@value #DEFAULT}.
 *
 * <p>A path with {@code ..} anywhere is refused, and so is what is there and no regular file: a folder, a device, a
 * pipe, or a symbolic link, which could lead an append to any file of the user's. Folders on the way may be links.
 */
public final class FeedPath {
    /** The environment variable that names the file. */
    public static final String VARIABLE = "LUKA_ACTIVITY_FEED_JSONL";

    /** The file when the variable is unset or blank, relative to the working folder. */
    public static final String DEFAULT = "observability/logs/activity_feed.jsonl";

    private FeedPath() {}

    /**
     * Resolves the feed's path.
     *
     * @param environment the process's environment variables
     * @param folder what relative paths begin at: the working folder
     */
    public static FeedTarget resolve(Map<String, String> environment, Path folder) {
        String named = environment.getOrDefault(VARIABLE, "");
        String text = named.isBlank() ? DEFAULT : named;
        String shown = (named.isBlank() ? "default feed path" : VARIABLE) + " was '" + OneLine.of(text, 200) + "' but ";
        if (text.contains("..")) {
            return new FeedTarget.Refused(shown + "must not contain '..'; name the file by its plain path");
        }
        try {
            Path file = folder.resolve(text).toAbsolutePath();
            String against = against(file);
            return against == null ? new FeedTarget.Usable(file) : new FeedTarget.Refused(shown + against);
        } catch (InvalidPathException e) {
            return new FeedTarget.Refused(shown + "must be a path that this system knows; name a file");
        }
    }

    /** Why nothing may be appended there, or null when it may: it is a regular file, or nothing yet. */
    static @Nullable String against(Path file) {
        if (file.getFileName() == null) {
            return "must name a file; add its name";
        }
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isSymbolicLink()) {
                return "must not be a symbolic link; name the file that it leads to";
            }
            if (found.isDirectory()) {
                return "must not be a folder; add the file's name";
            }
            return found.isRegularFile() ? null : "must be a regular file; name one, or a new one";
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            return "must be readable: " + OneLine.of(e.getClass().getSimpleName(), 60)
                    + "; look at its folder's permissions";
        }
    }
}
