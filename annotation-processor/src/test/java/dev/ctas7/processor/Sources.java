// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.processor;

/** The little crates that the tests compile. */
final class Sources {
    static final String APP = """
            package demo;

            import dev.ctas7.foundation.AssertHasFoundationCore;

            @AssertHasFoundationCore
            public final class App {}
            """;

    static final String BARE_APP = """
            package demo;

            public final class App {}
            """;

    static final String OTHER = """
            package demo;

            final class Other {
                int one() {
                    return 1;
                }
            }
            """;

    static final String SECOND_APP = """
            package demo;

            import dev.ctas7.foundation.AssertHasFoundationCore;

            @AssertHasFoundationCore
            final class Second {}
            """;

    static final String ANNOTATED_PACKAGE = """
            @AssertHasFoundationCore
            package demo;

            import dev.ctas7.foundation.AssertHasFoundationCore;
            """;

    static final String ABSENT =
            "[SC009] crate demo has no entry point with @AssertHasFoundationCore, wanted exactly 1,"
                    + " so nothing proves what it is built on. Add @dev.ctas7.foundation.AssertHasFoundationCore to ";

    static final String ABSENT_AT_APP = ABSENT + "class demo.App, or wherever the crate is entered.";

    static final String NO_FOUNDATION = "[SC001] foundation-core is not a dependency of this module, so it cannot prove"
            + " what it is built on. Add the dependency dev.ctas7:foundation-core:7.3.1 to its pom.xml.";

    private Sources() {}
}
