/** The semantic lock {@code smart-crate.lock}: what a crate was when a person last looked. */
@NullMarked
package dev.ctas7.smartcrate.lock;

import org.jspecify.annotations.NullMarked;
