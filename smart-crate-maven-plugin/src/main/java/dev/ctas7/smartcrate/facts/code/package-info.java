/**
 * What the bodies in a crate's class files use: calls, fields, lambdas; the ground of every statement about behaviour.
 */
@NullMarked
package dev.ctas7.smartcrate.facts.code;

import org.jspecify.annotations.NullMarked;
