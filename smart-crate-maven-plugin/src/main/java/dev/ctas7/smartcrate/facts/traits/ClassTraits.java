// SPDX-License-Identifier: Apache-2.0
// CLASS_HOLD_FOUND_TRAITS
package dev.ctas7.smartcrate.facts.traits;

import java.util.List;

/**
 * What was found in one class file that was read in depth.
 *
 * @param name binary name with dots
 * @param supers its superclass and interfaces, binary names with dots
 * @param closeable whether it is known to be {@code AutoCloseable}
 * @param fieldTypes binary names with dots of its fields' types, primitive ones left out
 * @param methods in the order of the class file
 */
public record ClassTraits(
        String name, List<String> supers, boolean closeable, List<String> fieldTypes, List<MethodTraits> methods) {
    /** Copies the lists. */
    public ClassTraits {
        supers = List.copyOf(supers);
        fieldTypes = List.copyOf(fieldTypes);
        methods = List.copyOf(methods);
    }
}
