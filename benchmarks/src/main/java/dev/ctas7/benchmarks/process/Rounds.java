// SPDX-License-Identifier: Apache-2.0
// ROUNDS_RUN_CONTENDERS_INTERLEAVED
package dev.ctas7.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all contenders in turns, so that a busy minute of the machine meets all of them alike.
 *
 * @param launcher runs one
 * @param count of measured rounds; one round that is not measured goes before, and fills caches
 */
public record Rounds(Launcher launcher, int count) {
    /** One summary a contender, in their order. */
    public List<Summary> of(List<Contender> contenders) throws IOException, InterruptedException {
        List<List<Run>> runs = new ArrayList<>();
        for (Contender contender : contenders) {
            System.err.println("warm up: " + contender.name());
            launcher.run(contender);
            runs.add(new ArrayList<>());
        }
        for (int round = 1; round <= count; round++) {
            System.err.println("round " + round + " of " + count);
            for (int i = 0; i < contenders.size(); i++) {
                runs.get(i).add(launcher.run(contenders.get(i)));
            }
        }
        List<Summary> summaries = new ArrayList<>();
        for (int i = 0; i < contenders.size(); i++) {
            summaries.add(Summary.of(contenders.get(i).name(), runs.get(i)));
        }
        return summaries;
    }
}
