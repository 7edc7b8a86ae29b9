/** The words that names are made of, and which of them mean the same. */
@NullMarked
package dev.ctas7.smartcrate.words;

import org.jspecify.annotations.NullMarked;
