// SPDX-License-Identifier: Apache-2.0
// SOURCE_HOLD_TEXT_MEMORY
package dev.ctas7.smartcrate.split.tree;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source that exists only as text. Its name is always the same: the parser must not care, nor must a message. */
final class MemorySource extends SimpleJavaFileObject {
    private final String text;

    MemorySource(String text) {
        super(URI.create("mem:///Source.java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
