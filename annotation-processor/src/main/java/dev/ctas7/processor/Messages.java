// SPDX-License-Identifier: Apache-2.0
// DIAGNOSTIC_RENDER_ONE_LINE
package dev.ctas7.processor;

import dev.ctas7.foundation.FoundationCore;
import java.util.List;

/** The words of every diagnostic: one line each, the fact first, then why it matters, then what to do. */
final class Messages {
    private static final String TOKEN_PREFIX = "sx9-foundation-core-";

    /** The compiler copies the constant in here, so that this names the foundation this jar was built with. */
    private static final String DEPENDENCY =
            "dev.ctas7:foundation-core:" + FoundationCore.FOUNDATION_CORE_TOKEN.substring(TOKEN_PREFIX.length());

    /** Names that a list shows before it only counts. */
    private static final int SHOWN = 3;

    private static final int LONGEST_QUOTE = 80;

    private Messages() {}

    static String foundationMissing() {
        return "[SC001] foundation-core is not a dependency of this module, so it cannot prove what it is built on."
                + " Add the dependency " + DEPENDENCY + " to its pom.xml.";
    }

    static String foundationNotRead(String module) {
        return "[SC001] module " + module
                + " does not read dev.ctas7.foundation, so it cannot prove what it is built on."
                + " Add 'requires dev.ctas7.foundation;' to its module-info.java and the dependency " + DEPENDENCY
                + " to its pom.xml.";
    }

    static String foundationStrange() {
        return "[SC001] foundation-core on the class path has no constant " + Foundation.TOKEN_FIELD
                + ", so it is not the audited one. Depend on " + DEPENDENCY
                + " and on nothing else that has its packages.";
    }

    static String absent(String crate, String place, boolean needsRequires) {
        return "[SC009] " + subject(crate) + " has no entry point with @" + Foundation.SIMPLE_NAME
                + ", wanted exactly 1, so nothing proves what it is built on. Add @" + Foundation.ANNOTATION + " to "
                + place
                + (needsRequires ? " and 'requires dev.ctas7.foundation;' to module-info.java" : "")
                + ", or wherever the crate is entered.";
    }

    static String several(String crate, List<String> entryPoints) {
        int more = entryPoints.size() - SHOWN;
        String shown = String.join(", ", entryPoints.subList(0, Math.min(SHOWN, entryPoints.size())));
        return "[SC009] " + subject(crate) + " has " + entryPoints.size() + " entry points with @"
                + Foundation.SIMPLE_NAME + ", wanted exactly 1: " + shown + (more > 0 ? " and " + more + " more" : "")
                + ". Keep it on one of them.";
    }

    private static String subject(String crate) {
        return crate.equals(CrateOptions.UNNAMED) ? "this crate" : "crate " + crate;
    }

    static String provedEarlier(String entryPoint) {
        return "[SC009] the entry point is not among the sources compiled now; the proof of " + printable(entryPoint)
                + " from an earlier compilation stands.";
    }

    static String optionsMissing(List<String> missing) {
        return "[smart-crate] the proof does not say which crate it is of, and Gate 0 will not accept it. Pass -A"
                + String.join("=… and -A", missing) + "=… to the compiler.";
    }

    static String option(String key, String value, String rule) {
        return "[smart-crate] " + key + " was '" + printable(value) + "' but " + rule + ".";
    }

    static String cannotWrite(String what, Throwable cause) {
        return "[smart-crate] " + what + " cannot be written: " + printable(String.valueOf(cause.getMessage()))
                + ". Without it the crate has no proof; remove what is in its way.";
    }

    /** One line for an exception that should not exist, with the place in our code that a report needs. */
    static String ourBug(Throwable bug) {
        String place = "";
        for (StackTraceElement frame : bug.getStackTrace()) {
            if (place.isEmpty() && frame.getClassName().startsWith("dev.ctas7.processor.")) {
                place = " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "[smart-crate] this is a bug of the annotation processor, not of your code: "
                + printable(bug.toString()) + place
                + ". Report this line; until it is mended, compile with -proc:none and without the gate.";
    }

    /** Text from outside, short and without control characters, which a terminal or a log would obey. */
    static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "?");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
