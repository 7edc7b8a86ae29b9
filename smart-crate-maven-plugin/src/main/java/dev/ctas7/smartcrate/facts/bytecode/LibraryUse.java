// SPDX-License-Identifier: Apache-2.0
// BYTECODE_DESCRIBE_HIDDEN_USE
package dev.ctas7.smartcrate.facts.bytecode;

/**
 * A use of a library's class that is, or holds, a forbidden hash under another name.
 *
 * @param type binary name of the class that is used
 * @param method a method of it that is called; empty when none is
 * @param evidence what shows it, such as {@code lib.FastHash extends org.lib.SomeDigest}
 * @param forbidden binary name of the forbidden class at the evidence's end
 * @param holds whether a field holds it; else the used class is one by its super types
 */
public record LibraryUse(String type, String method, String evidence, String forbidden, boolean holds) {}
