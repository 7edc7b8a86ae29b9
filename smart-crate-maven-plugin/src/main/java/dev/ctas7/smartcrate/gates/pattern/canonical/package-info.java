/** What the six canonical headers promise by their names, one class each. */
@NullMarked
package dev.ctas7.smartcrate.gates.pattern.canonical;

import org.jspecify.annotations.NullMarked;
