/** What a crate's class files say, each read once with ASM. */
@NullMarked
package dev.ctas7.smartcrate.facts.bytecode;

import org.jspecify.annotations.NullMarked;
