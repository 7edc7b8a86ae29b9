// SPDX-License-Identifier: Apache-2.0
// DESCRIPTOR_PARSE_NAMED_TYPES
package dev.ctas7.smartcrate.facts.bytecode;

import java.util.function.Consumer;

/** Takes the type names out of descriptors and signatures (JVMS 4.3, 4.7.9.1). */
final class DescriptorTypes {
    private DescriptorTypes() {}

    /** Hands over every internal name in the text; other text than a descriptor or signature has none. */
    static void forEach(String text, Consumer<String> take) {
        if (text.indexOf(';') < 0) {
            return;
        }
        for (String token : text.split("[;<>()\\[:+*^-]", -1)) {
            int from = 0;
            while (from < token.length() && "BCDFIJSZV".indexOf(token.charAt(from)) >= 0) {
                from++;
            }
            if (from < token.length() && token.charAt(from) == 'L' && token.indexOf(' ') < 0) {
                take.accept(token.substring(from + 1));
            }
        }
    }
}
