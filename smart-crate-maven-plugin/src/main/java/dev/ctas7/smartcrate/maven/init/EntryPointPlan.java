// SPDX-License-Identifier: Apache-2.0
// ENTRYPOINT_SELECT_FITTING_PLACE
package dev.ctas7.smartcrate.maven.init;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the annotation goes in a crate that has none.
 *
 * @param file the file to write, relative to the module, with {@code /}
 * @param text its new text, one character a byte
 * @param line what is done and why there, for the user
 */
record EntryPointPlan(String file, String text, String line) {
    private static final String PACKAGE_INFO = "package-info.java";

    /** A main source file: its path relative to the module, with {@code /}, and its content. */
    record Source(String file, JavaUnit unit) {
        boolean isPackageInfo() {
            return file.endsWith("/" + PACKAGE_INFO);
        }
    }

    private record Candidate(Source source, JavaUnit.Type type) {}

    /**
     * Chooses: the type with a main method, of several the one in the shortest package, without any the root package.
     *
     * @param root the folder of main sources for a new file, relative to the module
     * @return empty when there is no source to go by
     */
    static Optional<EntryPointPlan> choose(List<Source> sources, String root) {
        List<Candidate> mains = candidates(sources)
                .filter(one -> one.type().main())
                .sorted(Comparator.comparingInt((Candidate one) -> segments(one).length)
                        .thenComparing(one -> one.source().unit().packageName().length())
                        .thenComparing(one -> one.source().file()))
                .toList();
        if (!mains.isEmpty()) {
            String why = mains.size() == 1
                    ? "the only type with a main method"
                    : "of " + mains.size() + " types with a main method the one in the shortest package";
            return Optional.of(onType(mains.get(0), why));
        }
        List<String> packages = sources.stream()
                .map(source -> source.unit().packageName())
                .filter(name -> !name.isEmpty())
                .toList();
        return packages.isEmpty()
                ? candidates(sources)
                        .min(Comparator.comparing(one -> one.source().file()))
                        .map(first -> onType(first, "the first type, as nothing here is in a package"))
                : Optional.of(onPackage(sources, rootOf(packages), root));
    }

    private static Stream<Candidate> candidates(List<Source> sources) {
        return sources.stream()
                .flatMap(source -> source.unit().types().stream().map(type -> new Candidate(source, type)));
    }

    private static String[] segments(Candidate one) {
        String name = one.source().unit().packageName();
        return name.isEmpty() ? new String[0] : name.split("\\.", -1);
    }

    /** The longest common start of all packages; the shortest package when they have nothing in common. */
    static String rootOf(List<String> packages) {
        String[] common = packages.get(0).split("\\.", -1);
        for (String name : packages) {
            String[] parts = name.split("\\.", -1);
            int same = 0;
            while (same < Math.min(common.length, parts.length) && common[same].equals(parts[same])) {
                same++;
            }
            common = Arrays.copyOf(common, same);
        }
        return common.length > 0
                ? String.join(".", common)
                : new TreeSet<>(packages)
                        .stream().min(Comparator.comparingInt(String::length)).orElse("");
    }

    private static EntryPointPlan onType(Candidate chosen, String why) {
        JavaUnit unit = chosen.source().unit();
        return new EntryPointPlan(
                chosen.source().file(),
                AnnotatedSource.onType(unit, chosen.type()),
                "@" + JavaUnit.ANNOTATION + " put on " + chosen.type().name() + ", " + why);
    }

    private static EntryPointPlan onPackage(List<Source> sources, String packageName, String root) {
        for (Source source : sources) {
            if (source.isPackageInfo() && source.unit().packageName().equals(packageName)) {
                return new EntryPointPlan(
                        source.file(),
                        AnnotatedSource.onPackage(source.unit()),
                        "@" + JavaUnit.ANNOTATION + " put on package " + packageName
                                + ", the root of the sources, as no type has a main method");
            }
        }
        return new EntryPointPlan(
                root + "/" + packageName.replace('.', '/') + "/" + PACKAGE_INFO,
                AnnotatedSource.newPackage(packageName),
                "created with @" + JavaUnit.ANNOTATION + " on package " + packageName
                        + ", the root of the sources, as no type has a main method");
    }
}
