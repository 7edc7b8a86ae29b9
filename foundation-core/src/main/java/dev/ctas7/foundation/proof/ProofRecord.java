// SPDX-License-Identifier: Apache-2.0
// PROOF_ENCODE_STABLE_RECORD
package dev.ctas7.foundation.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A crate's compile-time proof, as it stands in {@code META-INF/smart-crate/<crate>/proof.properties}.
 *
 * <p>It holds nothing that changes when only the manifest is edited, because the compiler would not run again. Its text
 * is the same for the same compilation: sorted keys, {@code \n}, no date.
 *
 * @param crate the artifactId that the processor was told, never blank
 * @param version the version that the processor was told, never blank
 * @param token the token of the foundation-core compiled against
 * @param entryPoint canonical name of the annotated type or package, or {@code module <name>}
 * @param generatedClass binary name of the generated {@link dev.ctas7.foundation.FoundationProof}
 * @param processors class names of the other annotation processors that were on the processor path, sorted; they may
 *     have added nested types that no source declares
 */
public record ProofRecord(
        String crate, String version, String token, String entryPoint, String generatedClass, List<String> processors) {
    /** Where crates lay their proof and their manifest, each in a folder of its own, so that jars can be merged. */
    public static final String ROOT = "META-INF/smart-crate/";

    /** The proof's file name inside a crate's folder. */
    public static final String FILE = "proof.properties";

    private static final List<String> REQUIRED =
            List.of("crate", "version", "token", "entryPoint", "generatedClass", "processors");

    /**
     * Copies the list and requires every text.
     *
     * @throws IllegalArgumentException if a value is blank or holds a control character, or a processor's name a comma
     */
    public ProofRecord {
        processors = List.copyOf(processors);
        for (String text : List.of(crate, version, token, entryPoint, generatedClass)) {
            if (!isOneLine(text)) {
                throw new IllegalArgumentException("a proof's values must be one line and not blank");
            }
        }
        for (String processor : processors) {
            if (!isOneLine(processor) || processor.contains(",")) {
                throw new IllegalArgumentException("a processor's name must be one line, not blank, without a comma");
            }
        }
    }

    /** The resource name of the proof of a crate, with {@code /}. */
    public static String pathOf(String crate) {
        return ROOT + crate + "/" + FILE;
    }

    /** The text of the file. */
    public String format() {
        return "crate=" + crate + "\nentryPoint=" + entryPoint + "\ngeneratedClass=" + generatedClass + "\nprocessors="
                + String.join(",", processors) + "\ntoken=" + token + "\nversion=" + version + "\n";
    }

    /**
     * Reads what {@link #format()} wrote. Every line is {@code key=value}; nothing is escaped; unknown keys are
     * ignored.
     *
     * @throws IllegalArgumentException if a key is missing or stands twice, a line has no {@code =}, or a value is not
     *     allowed; the message says which
     */
    public static ProofRecord parse(String text) {
        Map<String, String> values = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("a line of the proof has no '='");
            }
            String key = line.substring(0, equals);
            if (values.put(key, line.substring(equals + 1)) != null) {
                // A key that is not ours could be anything, so it is not repeated into a terminal.
                String named = REQUIRED.contains(key) ? "'" + key + "'" : "an unknown key";
                throw new IllegalArgumentException(named + " stands twice in the proof");
            }
        }
        List<String> missing = new ArrayList<>(REQUIRED);
        missing.removeAll(values.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the proof lacks " + String.join(", ", missing));
        }
        String processors = value(values, "processors");
        return new ProofRecord(
                value(values, "crate"),
                value(values, "version"),
                value(values, "token"),
                value(values, "entryPoint"),
                value(values, "generatedClass"),
                processors.isEmpty() ? List.of() : List.of(processors.split(",", -1)));
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    private static String value(Map<String, String> values, String key) {
        return values.getOrDefault(key, "");
    }
}
