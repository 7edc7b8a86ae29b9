/** What the goal {@code migrate} tells a person. */
@NullMarked
package dev.ctas7.smartcrate.maven.migrate;

import org.jspecify.annotations.NullMarked;
