/** Changes the forbidden hash's name where it stands as the value of a known key in a file that is not Java. */
@NullMarked
package dev.ctas7.smartcrate.migrate.text;

import org.jspecify.annotations.NullMarked;
