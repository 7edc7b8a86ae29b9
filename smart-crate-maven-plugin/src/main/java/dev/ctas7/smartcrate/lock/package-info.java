/**
 * The semantic lock {@code smart-crate.lock}: what a crate was when a person last looked.
 *
 * <p>{@link dev.ctas7.smartcrate.lock.LockBuilder} computes one from facts,
 * {@link dev.ctas7.smartcrate.lock.LockReader} reads the file, {@link dev.ctas7.smartcrate.lock.LockComparison} names
 * what differs, and only the two commands write.
 */
@NullMarked
package dev.ctas7.smartcrate.lock;

import org.jspecify.annotations.NullMarked;
