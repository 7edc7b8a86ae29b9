// SPDX-License-Identifier: Apache-2.0
// CONTENDER_DESCRIBE_ONE_PROCESS
package dev.ctas7.benchmarks.process;

import java.util.List;
import java.util.Set;

/**
 * A process to be measured.
 *
 * @param name for the table
 * @param command program and arguments
 * @param success exit codes of a run that did its work, findings or not
 */
public record Contender(String name, List<String> command, Set<Integer> success) {
    /** Copies the lists. */
    public Contender {
        command = List.copyOf(command);
        success = Set.copyOf(success);
    }
}
