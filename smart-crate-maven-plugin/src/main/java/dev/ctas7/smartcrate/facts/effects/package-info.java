/** What the crate's code does to the world, method by method, with the calls that lead there. */
@NullMarked
package dev.ctas7.smartcrate.facts.effects;

import org.jspecify.annotations.NullMarked;
