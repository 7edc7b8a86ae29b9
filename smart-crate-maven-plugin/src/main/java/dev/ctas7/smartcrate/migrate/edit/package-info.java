/** Changes of one text, and the patch that shows them. */
@NullMarked
package dev.ctas7.smartcrate.migrate.edit;

import org.jspecify.annotations.NullMarked;
