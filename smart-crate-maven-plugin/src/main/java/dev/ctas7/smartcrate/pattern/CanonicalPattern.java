// SPDX-License-Identifier: Apache-2.0
// PATTERN_DEFINE_CANONICAL_NAMES
package dev.ctas7.smartcrate.pattern;

import java.util.Arrays;
import java.util.Optional;

/** The six headers whose names promise more than their verb's effects. */
public enum CanonicalPattern {
    USER_VALIDATE_INPUT_SECURITY,
    SYSTEM_WRITE_IDEMPOTENT_RECORD,
    WORKER_PROCESS_TASK_BOUNDED,
    SERVICE_ROTATE_TOKEN_SECURE,
    RESOURCE_CLOSE_GRACEFUL,
    SERVICE_ADAPTER_IO_WRAPPER;

    /** The pattern of a header that is exactly its name; a header that only resembles one promises nothing of it. */
    public static Optional<CanonicalPattern> ofHeader(String text) {
        return Arrays.stream(values())
                .filter(pattern -> pattern.name().equals(text))
                .findFirst();
    }
}
