// SPDX-License-Identifier: Apache-2.0
// LOCK_FORMAT_REVIEWABLE_TEXT
package dev.ctas7.smartcrate.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a lock as text: TOML made for code review, one line for each thing, in an order that never changes.
 *
 * <p>{@link LockParser} reads it.
 */
public final class LockFile {
    /** Where it lies unless the manifest says otherwise. */
    public static final String NAME = "smart-crate.lock";

    private static final String HEADER = """
            # The semantic lock: what this crate was when a person last looked. Review a change here like one of the code.
            # "mvn smart-crate:lock" creates this file and refreshes [content]; "mvn smart-crate:acknowledge" accepts a
            # change of [interface] or [dependency], or drift from [intent], with its reason. Not for editing: hashes cover it.
            """;

    private LockFile() {}

    /** The document as text with {@code \n} line ends. */
    public static String format(LockDocument document) {
        StringBuilder text = new StringBuilder(HEADER);
        append(text, "schema", LockPart.SCHEMA);
        append(text, "crate", document.crate());
        for (LockPart part : LockPart.values()) {
            append(text, part, part.of(document.lock()));
        }
        text.append("\n[").append(LockDocument.ORIGIN).append("]\n");
        append(text, "hash", document.origin());
        for (Acknowledgement accepted : document.acknowledgements()) {
            text.append("\n[[acknowledgement]]\n");
            append(text, "change", accepted.change());
            append(text, "before", accepted.before());
            append(text, "after", accepted.after());
            append(text, "reason", accepted.reason());
            text.append("date = ").append(accepted.date()).append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String key, @Nullable String value) {
        if (value != null) {
            text.append(key).append(" = ").append(LockText.quoted(value)).append('\n');
        }
    }

    private static void append(StringBuilder text, LockPart part, Lock.Part content) {
        text.append("\n[").append(part.word()).append("]\n");
        append(text, "hash", content.hash());
        List<String> lines = content.lines();
        if (lines.isEmpty()) {
            text.append("lines = []\n");
            return;
        }
        text.append("lines = [\n");
        for (String line : lines) {
            text.append("  ").append(LockText.quoted(line)).append(",\n");
        }
        text.append("]\n");
    }
}
