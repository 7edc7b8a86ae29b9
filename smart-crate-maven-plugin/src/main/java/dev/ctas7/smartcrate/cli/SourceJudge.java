// SPDX-License-Identifier: Apache-2.0
// SOURCE_READ_PARALLEL_TASKS
package dev.ctas7.smartcrate.cli;

import dev.ctas7.smartcrate.facts.source.SourceEncoding;
import dev.ctas7.smartcrate.facts.source.SourceFile;
import dev.ctas7.smartcrate.facts.source.SourceReader;
import dev.ctas7.smartcrate.gates.statics.source.SourceRule;
import dev.ctas7.smartcrate.model.Finding;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Reads sources and asks every rule of each, on two threads where there are many. */
final class SourceJudge {
    /** With fewer files than these a second thread only takes time from the compiler of the JVM. */
    static final int MANY = 64;

    private static final int BATCH = 8;

    private final List<Task> tasks;
    private final List<SourceRule> rules;
    private final SourceEncoding encoding;
    private final boolean keepMembers;
    private final AtomicInteger next = new AtomicInteger();

    SourceJudge(List<Task> tasks, List<SourceRule> rules, SourceEncoding encoding, boolean keepMembers) {
        this.tasks = tasks;
        this.rules = rules;
        this.encoding = encoding;
        this.keepMembers = keepMembers;
    }

    /** Judges all, in no order. */
    Judgement judge() {
        boolean alone = tasks.size() < MANY || Runtime.getRuntime().availableProcessors() < 2;
        if (alone) {
            return work();
        }
        Worker worker = new Worker();
        worker.start();
        Judgement mine = work();
        mine.add(worker.result());
        return mine;
    }

    private Judgement work() {
        SourceReader reader = SourceReader.forFolder(encoding);
        Judgement judgement = new Judgement();
        for (int from = next.getAndAdd(BATCH); from < tasks.size(); from = next.getAndAdd(BATCH)) {
            for (Task task : tasks.subList(from, Math.min(from + BATCH, tasks.size()))) {
                judge(reader.read(task.found(), task.path(), task.kind()), task.settings(), judgement);
            }
        }
        return judgement;
    }

    private void judge(SourceFile file, FileSettings settings, Judgement judgement) {
        judgement.count(file, keepMembers);
        boolean found = false;
        for (SourceRule rule : rules) {
            for (Finding finding : rule.check(file, settings.limits())) {
                judgement.add(settings.apply(finding));
                found = true;
            }
        }
        if (found) {
            judgement.place(file);
        }
    }

    /** The second thread; what it throws is thrown where its result is asked for. */
    private final class Worker extends Thread {
        private Judgement judged = new Judgement();
        private @Nullable Throwable failure;

        Worker() {
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                judged = work();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
        }

        Judgement result() {
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            return judged;
        }
    }
}
