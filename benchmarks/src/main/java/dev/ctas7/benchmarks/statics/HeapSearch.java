// SPDX-License-Identifier: Apache-2.0
// HEAP_FIND_SMALLEST_SUFFICIENT
package dev.ctas7.benchmarks.statics;

import dev.ctas7.benchmarks.process.Contender;
import dev.ctas7.benchmarks.process.Launcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the smallest heap with which a Java process still does its work. */
final class HeapSearch {
    private static final int PRECISION = 4;

    private HeapSearch() {}

    /** In MiB, to within four; more than {@code most} is no answer but an exception. */
    static int smallest(Launcher launcher, Contender contender, int most) throws IOException, InterruptedException {
        long lines = launcher.run(contender).lines();
        int tooLittle = 0;
        int enough = most;
        if (!passes(launcher, contender, enough, lines)) {
            throw new IllegalStateException(contender.name() + " needs more than " + most + " MiB of heap");
        }
        while (enough - tooLittle > PRECISION) {
            int middle = (tooLittle + enough) / 2;
            if (passes(launcher, contender, middle, lines)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return enough;
    }

    private static boolean passes(Launcher launcher, Contender contender, int heap, long lines)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(contender.command());
        command.add(1, "-Xmx" + heap + "m");
        Contender limited = new Contender(contender.name() + " -Xmx" + heap + "m", command, contender.success());
        return launcher.prints(limited, lines);
    }
}
