// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source.parsed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Judges every Java file below a folder: {@code RunJudge DIR...}. */
public final class RunJudge {
    /** javac parses best with 32 to 64 files a task. */
    private static final int FILES_A_TASK = 64;

    private RunJudge() {}

    /** Prints what was compared, the first differences, the doubts and what javac refused. */
    public static void main(String[] folders) throws IOException, InterruptedException, ExecutionException {
        for (String folder : folders) {
            long start = System.nanoTime();
            Tally tally = over(Path.of(folder));
            tally.differences().forEach(System.out::println);
            tally.doubts().forEach(doubt -> System.out.println("doubt   " + doubt));
            tally.refused().forEach(refused -> System.out.println("refused " + refused));
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(Path.of(folder).getFileName() + ": " + tally + ", " + millis + " ms");
        }
    }

    static Tally over(Path folder) throws IOException, InterruptedException, ExecutionException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(path -> path.toString().endsWith(".java") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
        Tally sum = new Tally();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Tally>> running = new ArrayList<>();
            for (int from = 0; from < files.size(); from += FILES_A_TASK) {
                List<Path> some = files.subList(from, Math.min(files.size(), from + FILES_A_TASK));
                running.add(threads.submit(new Judge(folder, some)));
            }
            for (Future<Tally> one : running) {
                sum.add(one.get());
            }
        } finally {
            threads.shutdown();
        }
        return sum;
    }
}
