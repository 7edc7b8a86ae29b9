// SPDX-License-Identifier: Apache-2.0
// COORDINATE_DEFINE_PUBLISHED_NAME
package dev.ctas7.smartcrate.maven.wiring;

import dev.ctas7.foundation.FoundationCore;
import java.util.Set;

/** The names under which this project's artifacts are published. */
public final class Coordinates {
    /** The groupId of everything in this project. */
    public static final String GROUP = "dev.ctas7";

    /** The artifactId of the annotation processor. */
    public static final String PROCESSOR = "annotation-processor";

    /** The annotation processor, as {@code groupId:artifactId}. */
    public static final String PROCESSOR_KEY = GROUP + ":" + PROCESSOR;

    /** The artifactId of the foundation. */
    public static final String FOUNDATION = "foundation-core";

    /** This plugin, as Maven keys plugins. */
    public static final String PLUGIN = GROUP + ":smart-crate-maven-plugin";

    /** The class that a user's explicit list of annotation processors must name as well. */
    public static final String PROCESSOR_CLASS = "dev.ctas7.processor.FoundationProcessor";

    /** Maven's compiler plugin, as Maven keys plugins. */
    public static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    /** These two are what crates are proved with: wiring the processor into them would be a circle. */
    private static final Set<String> FOUNDATIONS = Set.of(GROUP + ":" + FOUNDATION, PROCESSOR_KEY);

    private static final String TOKEN_PREFIX = "sx9-foundation-core-";

    private Coordinates() {}

    /** This plugin's version; a release whose token disagrees with its version does not build. */
    public static String version() {
        return FoundationCore.FOUNDATION_CORE_TOKEN.substring(TOKEN_PREFIX.length());
    }

    /** Whether {@code groupId:artifactId} is one of the two modules that crates are proved with. */
    public static boolean isFoundation(String key) {
        return FOUNDATIONS.contains(key);
    }
}
