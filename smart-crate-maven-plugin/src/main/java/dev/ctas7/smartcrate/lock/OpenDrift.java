// SPDX-License-Identifier: Apache-2.0
// DRIFT_DESCRIBE_OPEN_CHANGE
package dev.ctas7.smartcrate.lock;

import java.util.function.UnaryOperator;

/**
 * A drift that nobody has acknowledged, as the commands that write the lock see it.
 *
 * @param difference what drifted; its id is {@code drift:coupling}
 * @param blocks whether {@code lock} refuses to write while it is open: from the level gate on
 * @param refusal why no person may accept it here, without a full stop; empty when one may
 * @param accept the locked intent with exactly this drift taken over
 */
public record OpenDrift(Difference difference, boolean blocks, String refusal, UnaryOperator<Intent> accept) {
    /** What is left where nobody may accept. */
    static final String WITHOUT_A_PERSON = "Change the code back, or declare what it does in the manifest";

    /** The name a person acknowledges it by. */
    public String id() {
        return difference.id();
    }
}
