// SPDX-License-Identifier: Apache-2.0
// RULES_SELECT_SOURCE_CHECKS
package dev.ctas7.smartcrate.gates.statics.source;

import java.util.List;

/** Every rule that needs nothing but one Java source. */
public final class SourceRules {
    private static final List<SourceRule> ALL = List.of(
            new FileLengthRule(),
            new EntryPointLengthRule(),
            new DescriptorLengthRule(),
            new ComplexityRule(),
            new CognitiveRule(),
            new NestingRule(),
            new MethodLengthRule(),
            new ParameterRule(),
            new FanOutRule(),
            new ForbiddenSourceRule(),
            new UnreadableSourceRule(),
            new RefusedSourceRule());

    private SourceRules() {}

    /** The rules in the order of their ids. They hold no state. */
    public static List<SourceRule> all() {
        return ALL;
    }
}
