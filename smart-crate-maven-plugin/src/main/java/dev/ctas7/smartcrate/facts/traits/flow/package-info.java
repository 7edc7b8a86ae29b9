/** Where the values of a body come from, instruction by instruction. */
@NullMarked
package dev.ctas7.smartcrate.facts.traits.flow;

import org.jspecify.annotations.NullMarked;
