// SPDX-License-Identifier: Apache-2.0
// ISSUE_DESCRIBE_DETECTED_SENTENCES
package dev.ctas7.heartbeat.integrity;

/**
 * What is said of each kind of issue: what was detected, the short action, and why. {@code #} stands for how many there
 * are and {@code @} for the first of them.
 */
enum IssueText {
    STUCK_LONG(
            "Detected # work order(s) without a change for seven days or longer, first @.",
            "Consider moving work order @ on, or closing it.",
            "At risk of work that everybody believes to be under way and nobody does."),
    STUCK(
            "Detected # work order(s) without a change for three days or longer, first @.",
            "Consider asking what work order @ waits for.",
            "At risk of getting stuck: what rests for days seldom moves by itself."),
    WAITING(
            "Detected # work order(s) that wait for something else, first @.",
            "Consider clearing what work order @ waits for.",
            "At risk of holding up what depends on it."),
    NO_GATES(
            "Detected # work order(s) without gates, first @.",
            "Consider giving work order @ its gates.",
            "At risk of being called done without anything that shows it."),
    NO_WORK_ORDERS(
            "Detected no work orders section in the state pack.",
            "Consider adding work orders to the state pack.",
            Constants.NO_DATA),
    SMOKE_DOWN(
            "Detected # deployment(s) whose newest smoke check did not pass, first @.",
            "Consider looking at deployment @ and its newest smoke check.",
            "At risk of an outage that users meet before we do."),
    VERY_STALE(
            "Detected # deployment(s) last observed seven days ago or earlier, first @.",
            "Consider observing deployment @ again.",
            "At risk of judging what has long been something else."),
    STALE(
            "Detected # deployment(s) last observed a day ago or earlier, first @.",
            "Consider observing deployment @ again.",
            "At risk of judging what has changed since."),
    SMOKE_UNKNOWN(
            "Detected # deployment(s) without a result of a smoke check, first @.",
            "Consider running the smoke check of deployment @.",
            "May benefit from a look: nobody knows whether it serves its users."),
    UNDATED(
            "Detected # deployment(s) whose observation has no time, or one still to come, first @.",
            "Consider looking at the clock of who observes deployment @.",
            "At risk of taking an old observation for a new one."),
    NO_OBSERVATIONS(
            "Detected no observation of a deployment in the state pack.",
            "Consider observing the deployments.",
            Constants.NO_DATA),
    CRITICAL_RISKS(
            "Detected # critical risk(s) without mitigation, first @.",
            "Consider mitigating risk @.",
            "At risk of the damage that made it critical."),
    HIGH_RISKS(
            "Detected # high risk(s) without mitigation, first @.",
            "Consider a mitigation for risk @.",
            "At risk of becoming critical while nobody looks."),
    NO_RISKS_SECTION(
            "Detected no risks section in the state pack.",
            "Consider adding the risks to the state pack.",
            Constants.NO_DATA),
    WIDE_DRIFT(
            "Detected # artifact(s), a quarter or more, that are experimental and not meant to be, first @.",
            "Consider settling artifact @, or declaring it experimental.",
            "At risk of building on ground that moves."),
    DRIFT(
            "Detected # artifact(s) that are experimental and not meant to be, first @.",
            "Consider settling artifact @, or declaring it experimental.",
            "At risk of surprises for whoever builds on it."),
    NO_GENOME(
            "Detected no genome section in the state pack.",
            "Consider adding the artifacts to the state pack.",
            Constants.NO_DATA),
    MOSTLY_UNBOUND(
            "Detected # agent(s), half or more, that have not acknowledged their rules, first @.",
            "Consider having agent @ acknowledge its rules.",
            "At risk of work that no rule covers."),
    UNBOUND(
            "Detected # agent(s) that have not acknowledged their rules, first @.",
            "Consider having agent @ acknowledge its rules.",
            "At risk of work that no rule covers."),
    NO_AGENTS(
            "Detected no agents section in the state pack.",
            "Consider adding the agents to the state pack.",
            Constants.NO_DATA);

    /** Why each section that is not there is an issue. */
    static final String NO_DATA = Constants.NO_DATA;

    private final String indicator;
    private final String action;
    private final String rationale;

    IssueText(String indicator, String action, String rationale) {
        this.indicator = indicator;
        this.action = action;
        this.rationale = rationale;
    }

    String indicator() {
        return indicator;
    }

    String action() {
        return action;
    }

    String rationale() {
        return rationale;
    }

    /** An enum's constants cannot name its own fields before they are there. */
    private static final class Constants {
        static final String NO_DATA = "May benefit from data: what is not in the pack cannot be assessed.";
    }
}
