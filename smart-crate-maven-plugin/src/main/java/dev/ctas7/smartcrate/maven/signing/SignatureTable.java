// SPDX-License-Identifier: Apache-2.0
// TABLE_RENDER_CHECKED_FILES
package dev.ctas7.smartcrate.maven.signing;

import dev.ctas7.smartcrate.report.ConsoleText;
import dev.ctas7.smartcrate.signature.Checked;
import dev.ctas7.smartcrate.signature.SignatureState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says for each file who signed it and what that is worth, and at the end what to do. */
public final class SignatureTable {
    private static final int STATE = 13;

    private final Map<String, Checked> results;

    /** A table over the files by the names that a person would use, in their order. */
    public SignatureTable(Map<String, Checked> results) {
        this.results = results;
    }

    /** How many files are not well signed. */
    public long wrong() {
        return results.values().stream()
                .filter(one -> one.state() != SignatureState.GOOD)
                .count();
    }

    /** The lines, fit for a terminal whatever names of files and keys hold. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<SignatureState> states = EnumSet.noneOf(SignatureState.class);
        int width = results.keySet().stream().mapToInt(String::length).max().orElse(0);
        results.forEach((file, checked) -> {
            states.add(checked.state());
            String signer = checked.signer().isEmpty() ? "" : "  " + checked.signer();
            lines.add("  " + padded(checked.state().word(), STATE) + padded(ConsoleText.whole(file), width) + signer
                    + "  " + ConsoleText.safe(checked.detail()));
        });
        for (SignatureState state : states) {
            if (state != SignatureState.GOOD) {
                lines.add("    " + padded(state.word(), STATE) + fix(state));
            }
        }
        return lines;
    }

    private static String fix(SignatureState state) {
        return switch (state) {
            case GOOD -> "";
            case UNKNOWN_KEY ->
                "Compare the fingerprint with the signer's, then add the key to smart-crate.publicKeys and its"
                        + " fingerprint to smart-crate.fingerprints, if you use that";
            case REFUSED -> "Have the file signed again by a key that is valid today, over SHA-256 or better";
            case BAD -> "Do not use the file: it is not what was signed. Fetch it again, or build and sign it again";
            case MISSING -> "Sign the files: mvn verify smart-crate:sign; delete signatures without a file";
        };
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
