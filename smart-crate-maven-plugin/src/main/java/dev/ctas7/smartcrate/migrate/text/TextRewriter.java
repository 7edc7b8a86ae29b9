// SPDX-License-Identifier: Apache-2.0
// TEXT_TRANSFORM_KEYED_VALUES
package dev.ctas7.smartcrate.migrate.text;

import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import dev.ctas7.smartcrate.facts.source.parsed.Places;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Open;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes the hash's name in a file that is not Java: where it is the whole value of a key that names a hash, in any of
 * the forms {@code key: value}, {@code key = value}, {@code KEY=value}, {@code --key value} and
 * {@code <key>value</key>}.
 */
public final class TextRewriter {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_.+-]+");

    /** The program that computes the hash of files; its name does not hold the hash's. */
    private static final Pattern PROGRAM = Pattern.compile("(?<![\\p{L}\\p{N}_.-])b3sum(?![\\p{L}\\p{N}_-])");

    private static final String KEEP = "change it together with what reads it";

    private final String path;
    private final String text;
    private final Places places;
    private final boolean comments;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private TextRewriter(String path, String text) {
        this.path = path;
        this.text = text;
        places = new Places(text);
        comments = !path.endsWith(".xml") && !path.endsWith(".json");
    }

    /**
     * Decides all places of a text.
     *
     * @param path relative to the module, with {@code /}
     * @param text all of it, decoded
     */
    public static Rewrite rewrite(String path, String text) {
        return new TextRewriter(path, text).run();
    }

    private Rewrite run() {
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            if (ForbiddenWord.isIn(tokens.group())) {
                token(tokens.start(), tokens.end());
            }
        }
        Matcher programs = PROGRAM.matcher(text);
        while (programs.find()) {
            leave(
                    programs.start(),
                    programs.group(),
                    "this program computes the forbidden hash",
                    "use sha256sum where an attacker matters, else hash with Murmur3 in the code that reads it");
        }
        return new Rewrite(edits, open);
    }

    private void token(int start, int end) {
        String found = text.substring(start, end);
        Optional<String> renamed = KnownKey.renamed(found);
        KeyedValue value = KeyedValue.at(text, start, end);
        if (comments && value.inComment()) {
            leave(start, found, "it stands in a comment", "reword the comment");
        } else if (renamed.isEmpty() || !value.whole()) {
            leave(start, found, "it is part of a longer name or sentence", KEEP);
        } else {
            keyed(start, end, renamed.get(), value);
        }
    }

    private void keyed(int start, int end, String renamed, KeyedValue value) {
        String found = text.substring(start, end);
        Optional<String> security = value.around().stream()
                .map(SecurityWords::in)
                .flatMap(Optional::stream)
                .findFirst();
        if (security.isPresent()) {
            leave(
                    start,
                    found,
                    "'" + security.get() + "' around it speaks of security, where an address is not enough",
                    "use SHA-256, with a key HMAC-SHA-256");
        } else if (KnownKey.namesHash(value.key())) {
            edits.add(new Edit(start, end, renamed));
        } else {
            String key = value.key().isEmpty() ? "no key" : "key '" + value.key() + "'";
            leave(start, found, "it has " + key + ", which is not known to name a hash", KEEP);
        }
    }

    private void leave(int at, String what, String why, String todo) {
        open.add(new Open(path, places.line(at), places.column(at), what, why, todo));
    }
}
