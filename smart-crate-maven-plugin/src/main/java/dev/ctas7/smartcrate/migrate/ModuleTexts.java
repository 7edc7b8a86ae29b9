// SPDX-License-Identifier: Apache-2.0
// MODULE_COLLECT_READABLE_TEXTS
package dev.ctas7.smartcrate.migrate;

import dev.ctas7.smartcrate.facts.CrateInputs;
import dev.ctas7.smartcrate.facts.SourceRoot;
import dev.ctas7.smartcrate.facts.source.SourceKind;
import dev.ctas7.smartcrate.facts.source.TextFile;
import dev.ctas7.smartcrate.facts.source.TextScanner;
import dev.ctas7.smartcrate.facts.source.tree.FolderWalk;
import dev.ctas7.smartcrate.facts.source.tree.FoundFile;
import dev.ctas7.smartcrate.facts.source.tree.RelativePath;
import dev.ctas7.smartcrate.migrate.edit.Open;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The files of a module that migrate looks into.
 *
 * @param sources main and test sources in Java, generated ones left out
 * @param others what the module is built, run and configured with
 */
record ModuleTexts(List<ModuleText> sources, List<ModuleText> others) {
    /** The module's own pom, relative to it. */
    static final String POM = "pom.xml";

    private static final String TODO = "look into it by hand";

    /** Reads them all; what cannot be read is added to the open places. */
    static ModuleTexts read(CrateInputs inputs, List<Open> open) {
        Charset encoding = charset(inputs.encoding());
        List<ModuleText> sources = new ArrayList<>();
        FolderWalk walk = new FolderWalk(inputs.basedir());
        for (SourceRoot root : inputs.sources()) {
            if (root.kind() != SourceKind.GENERATED) {
                for (FoundFile file : walk.files(root.folder(), path -> path.endsWith(".java"), path -> true)) {
                    add(inputs.basedir(), path(inputs, file.path()), encoding, sources, open);
                }
            }
        }
        List<ModuleText> others = new ArrayList<>();
        for (String path : otherPaths(inputs)) {
            Path module = inputs.basedir();
            try {
                others.add(text(module, path));
            } catch (IOException e) {
                leave(path, e, open);
            }
        }
        return new ModuleTexts(sources, others);
    }

    private static TreeSet<String> otherPaths(CrateInputs inputs) {
        TreeSet<String> paths = new TreeSet<>();
        paths.add(POM);
        paths.add(path(inputs, inputs.manifest()));
        for (TextFile file : TextScanner.scan(inputs)) {
            boolean resource = file.kind() == TextFile.Kind.RESOURCE || file.kind() == TextFile.Kind.TEST_RESOURCE;
            if (!resource || !file.forbidden().isEmpty()) {
                paths.add(file.path());
            }
        }
        paths.removeIf(ModuleTexts::leavesModule);
        return paths;
    }

    private static void add(Path module, String path, Charset charset, List<ModuleText> texts, List<Open> open) {
        if (leavesModule(path)) {
            return;
        }
        try {
            texts.add(ModuleText.read(module, path, charset));
        } catch (IOException e) {
            leave(path, e, open);
        }
    }

    /** In UTF-8, or in the encoding in which every byte is a character. */
    private static ModuleText text(Path module, String path) throws IOException {
        try {
            return ModuleText.read(module, path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ModuleText.read(module, path, StandardCharsets.ISO_8859_1);
        }
    }

    private static void leave(String path, IOException problem, List<Open> open) {
        if (!(problem.getCause() instanceof NoSuchFileException)) {
            open.add(new Open(path, 1, 1, "file", "it " + problem.getMessage(), TODO));
        }
    }

    private static String path(CrateInputs inputs, Path file) {
        return RelativePath.of(inputs.basedir(), file);
    }

    private static boolean leavesModule(String path) {
        return path.startsWith("../") || Path.of(path).isAbsolute();
    }

    private static Charset charset(String name) {
        try {
            return name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
