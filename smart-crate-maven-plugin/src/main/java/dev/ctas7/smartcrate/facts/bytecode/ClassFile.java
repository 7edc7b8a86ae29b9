// SPDX-License-Identifier: Apache-2.0
// BYTECODE_HOLD_SCANNED_CLASS
package dev.ctas7.smartcrate.facts.bytecode;

import dev.ctas7.smartcrate.facts.source.Suppression;
import java.util.List;

/**
 * A class file of the crate, read once.
 *
 * @param path relative to the module, with {@code /}; relative to the output folder until it is known which that is
 * @param name binary name with dots: {@code demo.Router$Builder}; {@code module-info} for a module
 * @param sourceFile the SourceFile attribute, empty for none
 * @param interfaces binary names
 * @param assertsFoundation whether the element carries {@code AssertHasFoundationCore}
 * @param callsToken whether any method calls {@code FoundationCore.token()}
 * @param suppressions every {@code SuppressGate} on the class or its members
 * @param forbiddenReferences names of forbidden hashes that the code refers to, as {@code owner} or
 *     {@code owner.member}; a string that may name an algorithm stands in quotes
 * @param api canonical lines of its public and protected interface, sorted; empty when it is not accessible
 * @param usedPackages packages of the classes it names, its own among them, {@code java.*} left out; sorted
 * @param libraryUses uses of forbidden hashes through classes of other names
 */
public record ClassFile(
        String path,
        String name,
        String sourceFile,
        List<String> interfaces,
        boolean assertsFoundation,
        boolean callsToken,
        List<Suppression> suppressions,
        List<String> forbiddenReferences,
        List<String> api,
        List<String> usedPackages,
        List<LibraryUse> libraryUses) {
    /** Copies the lists. */
    public ClassFile {
        interfaces = List.copyOf(interfaces);
        suppressions = List.copyOf(suppressions);
        forbiddenReferences = List.copyOf(forbiddenReferences);
        api = List.copyOf(api);
        usedPackages = List.copyOf(usedPackages);
        libraryUses = List.copyOf(libraryUses);
    }

    /** A file that uses no package. */
    public ClassFile(
            String path,
            String name,
            String sourceFile,
            List<String> interfaces,
            boolean assertsFoundation,
            boolean callsToken,
            List<Suppression> suppressions,
            List<String> forbiddenReferences,
            List<String> api) {
        this(
                path,
                name,
                sourceFile,
                interfaces,
                assertsFoundation,
                callsToken,
                suppressions,
                forbiddenReferences,
                api,
                List.of(),
                List.of());
    }

    /** The same file with uses of libraries. */
    public ClassFile using(List<LibraryUse> uses) {
        return new ClassFile(
                path,
                name,
                sourceFile,
                interfaces,
                assertsFoundation,
                callsToken,
                suppressions,
                forbiddenReferences,
                api,
                usedPackages,
                uses);
    }

    /** The same file, its path below a folder. */
    ClassFile below(String folder) {
        return new ClassFile(
                folder + "/" + path,
                name,
                sourceFile,
                interfaces,
                assertsFoundation,
                callsToken,
                suppressions,
                forbiddenReferences,
                api,
                usedPackages,
                libraryUses);
    }

    /** The outer type's binary name: {@code demo.Router} for {@code demo.Router$Builder}. */
    public String outermost() {
        int from = name.lastIndexOf('.') + 1;
        int dollar = name.indexOf('$', from + 1);
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
