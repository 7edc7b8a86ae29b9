/** One class for each kind of trait that is looked for in a body. */
@NullMarked
package dev.ctas7.smartcrate.facts.traits.find;

import org.jspecify.annotations.NullMarked;
