// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gates.pattern.CompiledCrate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedTaskRuleTest {
    private static final String BOUNDED = """
                // WORKER_PROCESS_TASK_BOUNDED
                package demo;
                import java.io.EOFException;
                import java.io.IOException;
                import java.io.ObjectInputStream;
                import java.util.concurrent.ArrayBlockingQueue;
                import java.util.concurrent.BlockingQueue;
                import java.util.concurrent.LinkedBlockingQueue;
                import java.util.concurrent.ThreadPoolExecutor;
                import java.util.concurrent.TimeUnit;
                import java.util.concurrent.atomic.AtomicLong;
                final class Importer implements Runnable {
                    private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>(1000);
                    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
                            2, 8, 60, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100), new ThreadPoolExecutor.CallerRunsPolicy());
                    private final AtomicLong most = new AtomicLong();
                    private volatile boolean running = true;
                    @Override
                    public void run() {
                        while (running && !Thread.currentThread().isInterrupted()) {
                            Object next = queue.poll();
                            if (next == null) {
                                continue;
                            }
                            pool.execute(next::hashCode);
                        }
                    }
                    void runUntilInterrupted() throws InterruptedException {
                        for (;;) {
                            most.accumulateAndGet(queue.take().hashCode(), Math::max);
                        }
                    }
                    void runUntilTold() {
                        try {
                            while (true) {
                                most.addAndGet(queue.take().hashCode());
                            }
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                    }
                    void readAll(ObjectInputStream in) throws IOException, ClassNotFoundException {
                        try {
                            while (true) {
                                queue.add(in.readObject());
                            }
                        } catch (EOFException end) {
                            running = false;
                        }
                    }
                    long raise(long value) {
                        while (true) {
                            long old = most.get();
                            if (old >= value || most.compareAndSet(old, value)) {
                                return Math.max(old, value);
                            }
                        }
                    }
                }
                """;

    @TempDir
    Path folder;

    @Test
    void endless_loops_and_queues_and_pools_without_a_bound_are_found() {
        List<String> findings = new CompiledCrate(folder, """
                // WORKER_PROCESS_TASK_BOUNDED
                package demo;
                import java.util.concurrent.BlockingQueue;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executors;
                import java.util.concurrent.LinkedBlockingQueue;
                import java.util.concurrent.SynchronousQueue;
                import java.util.concurrent.ThreadPoolExecutor;
                import java.util.concurrent.TimeUnit;
                final class Mailer implements Runnable {
                    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
                    private final ExecutorService pool = Executors.newCachedThreadPool();
                    private final ExecutorService more = new ThreadPoolExecutor(
                            2, Integer.MAX_VALUE, 60, TimeUnit.SECONDS, new SynchronousQueue<>());
                    @Override
                    public void run() {
                        while (true) {
                            try {
                                pool.submit(queue.take());
                            } catch (InterruptedException e) {
                                System.err.println("go on");
                            } finally {
                                more.submit(() -> {});
                            }
                        }
                    }
                }
                """).findings("SC312");

        assertThat(findings)
                .containsExactly(
                        "Mailer.java:19 Mailer.run has a loop that nothing ends",
                        "Mailer.java:11 new Mailer makes what has no bound: new LinkedBlockingQueue",
                        "Mailer.java:12 new Mailer makes what has no bound: Executors.newCachedThreadPool",
                        "Mailer.java:13 new Mailer makes what has no bound: new ThreadPoolExecutor");
    }

    @Test
    void loops_with_an_exit_and_bounded_queues_and_pools_pass() {
        List<String> findings = new CompiledCrate(folder, BOUNDED).findings("SC312");

        assertThat(findings).isEmpty();
    }

    @Test
    void a_pool_behind_a_semaphore_is_bounded() {
        List<String> findings = new CompiledCrate(folder, """
                // WORKER_PROCESS_TASK_BOUNDED
                package demo;
                import java.util.concurrent.ExecutorService;
                import java.util.concurrent.Executors;
                import java.util.concurrent.Semaphore;
                final class Crawler {
                    private final ExecutorService pool = Executors.newCachedThreadPool();
                    private final Semaphore permits = new Semaphore(16);
                    void crawl(Runnable page) throws InterruptedException {
                        permits.acquire();
                        pool.execute(() -> {
                            try {
                                page.run();
                            } finally {
                                permits.release();
                            }
                        });
                    }
                }
                """).findings("SC312");

        assertThat(findings).isEmpty();
    }
}
