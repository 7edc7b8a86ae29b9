// SPDX-License-Identifier: Apache-2.0
// PATCH_WRITE_PROPOSED_HEADERS
package dev.ctas7.smartcrate.maven.init;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.files.ModuleFiles;
import dev.ctas7.smartcrate.proposal.HeaderProposals;
import dev.ctas7.smartcrate.proposal.ProposedHeader;
import dev.ctas7.smartcrate.report.ConsoleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The patch with the proposed headers. Sources are not touched: a person reads it, corrects it and applies it.
 *
 * @param file relative to the module, with {@code /}; empty when nothing is proposed
 * @param lines what was done, for the user
 */
public record HeaderPatchFile(String file, List<String> lines) {
    private static final String NAME = "smart-crate/proposed-headers.patch";
    private static final int LARGEST_SOURCE = 1 << 22;
    private static final int MOST_NAMES = 3;

    /** Copies the list. */
    public HeaderPatchFile {
        lines = List.copyOf(lines);
    }

    /**
     * Writes the patch into the build folder, over the one of an earlier run; without a proposal that one goes.
     *
     * @throws IOException if it cannot be written, or the build folder lies outside the module
     */
    public static HeaderPatchFile write(CrateInputs inputs, HeaderProposals proposals) throws IOException {
        List<String> parts = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        for (ProposedHeader proposal : proposals.headers()) {
            Optional<String> part = part(inputs.basedir(), proposal);
            part.ifPresentOrElse(parts::add, () -> unplaced.add(proposal.path()));
        }
        String file = inputs.basedir()
                .relativize(inputs.build().resolve(NAME))
                .toString()
                .replace('\\', '/');
        List<String> lines = new ArrayList<>();
        if (parts.isEmpty()) {
            Files.deleteIfExists(inputs.build().resolve(NAME));
        } else {
            byte[] bytes = (preamble(file) + String.join("", parts)).getBytes(StandardCharsets.ISO_8859_1);
            ModuleFiles.write(inputs.basedir(), file, out -> out.write(bytes));
            lines.add("proposed " + count(parts.size(), "pattern header") + " in " + file);
        }
        left(lines, proposals.uncompiled(), "not compiled, or changed since: compile, then run init again");
        left(lines, proposals.unfitting(), "doing more than any one verb allows: split it, or declare a verb");
        left(lines, unplaced, "that no line can be put into by a patch: write the header by hand");
        return new HeaderPatchFile(parts.isEmpty() ? "" : file, lines);
    }

    /** What is left to do about headers. */
    public String next() {
        return file.isEmpty()
                ? "put a pattern header (noun, verb, noun, object) above the first declaration of the entry point's file,"
                        + " such as // USER_VALIDATE_INPUT_SECURITY; a package-info needs none"
                : "read the proposed headers, correct them, and apply them in this folder: git apply " + file
                        + " (or patch -p1 -i " + file + ")";
    }

    private static Optional<String> part(Path module, ProposedHeader proposal) {
        try {
            byte[] bytes = BoundedFile.read(module.resolve(proposal.path()), LARGEST_SOURCE);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return HeaderPatch.of(proposal.path(), text, proposal.header())
                    .map(part -> "# " + proposal.header() + ": " + proposal.reason() + "\n" + part);
        } catch (IOException e) {
            // It was there when the facts were gathered; without it there is nothing to put a line into.
            return Optional.empty();
        }
    }

    private static String preamble(String file) {
        return "# Proposed pattern headers: what names and byte code speak for. Nobody has decided them yet.\n"
                + "# Read them, correct what is wrong, then in the module's folder: git apply " + file + "\n";
    }

    private static void left(List<String> lines, List<String> paths, String why) {
        if (!paths.isEmpty()) {
            String names = String.join(", ", paths.subList(0, Math.min(MOST_NAMES, paths.size())));
            lines.add("no header proposed for " + count(paths.size(), "source") + " " + why + " ("
                    + ConsoleText.safe(names) + (paths.size() > MOST_NAMES ? ", …)" : ")"));
        }
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
