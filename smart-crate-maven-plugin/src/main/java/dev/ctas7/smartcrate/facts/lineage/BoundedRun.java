// SPDX-License-Identifier: Apache-2.0
// PROCESS_SUPERVISE_BOUNDED_RUN
package dev.ctas7.smartcrate.facts.lineage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that has been started: what it prints is read while it is fed, and at the deadline it is ended.
 *
 * @param name for messages
 * @param process as started; its errors go elsewhere
 * @param deadline in {@link System#nanoTime()}
 */
record BoundedRun(String name, Process process, long deadline) {
    /** Reads what a program prints, from beginning to end. */
    @FunctionalInterface
    interface Answer<T> {
        /** Called in a thread of its own, whose result is dropped when it comes too late. */
        T read(InputStream output) throws IOException;
    }

    /**
     * What the program answers.
     *
     * @param input what it reads from its standard input
     * @throws GitFailure if it ends with an error, takes too long, or prints what cannot be read
     */
    <T> T read(byte[] input, Answer<T> answer) throws GitFailure {
        try {
            CompletableFuture<T> read = inBackground(() -> answer.read(process.getInputStream()));
            CompletableFuture<Boolean> fed = inBackground(() -> feed(input));
            T result = read.get(left(), TimeUnit.NANOSECONDS);
            if (!process.waitFor(left(), TimeUnit.NANOSECONDS)) {
                throw new TimeoutException();
            }
            if (process.exitValue() != 0) {
                throw new GitFailure(name + " ended with exit code " + process.exitValue());
            }
            fed.get(left(), TimeUnit.NANOSECONDS);
            return result;
        } catch (TimeoutException e) {
            throw new GitFailure(name + " took too long");
        } catch (ExecutionException e) {
            throw new GitFailure(name + " gave an answer that cannot be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GitFailure(name + " was interrupted");
        } finally {
            // What it has started itself would go on without it.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Boolean feed(byte[] input) throws IOException {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        }
        return true;
    }

    private long left() {
        return Math.max(0, deadline - System.nanoTime());
    }

    /** In a daemon thread, so that a program that hangs cannot hold the build. */
    private static <T> CompletableFuture<T> inBackground(Callable<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(future, work), "smart-crate-git");
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private static <T> void complete(CompletableFuture<T> future, Callable<T> work) {
        try {
            future.complete(work.call());
        } catch (Exception | StackOverflowError e) {
            future.completeExceptionally(e);
        }
    }
}
