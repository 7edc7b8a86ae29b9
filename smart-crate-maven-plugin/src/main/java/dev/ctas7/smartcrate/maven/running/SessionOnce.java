// SPDX-License-Identifier: Apache-2.0
// SESSION_SCHEDULE_SINGLE_WORK
package dev.ctas7.smartcrate.maven.running;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.aether.SessionData;

/**
 * Has something done once in a Maven session, however many modules want it and on however many threads.
 *
 * <p>Modules whose plugins have different class loaders do not share: this class is part of what it is kept under.
 */
final class SessionOnce {
    private final SessionData data;

    SessionOnce(SessionData data) {
        this.data = data;
    }

    /**
     * What the first call with this name began.
     *
     * @param begin called by the first caller only, on its thread; what it throws, all callers get
     */
    <T> CompletableFuture<T> begun(String name, Class<T> type, Supplier<CompletableFuture<T>> begin) {
        Object key = List.of(SessionOnce.class, name);
        CompletableFuture<Object> own = new CompletableFuture<>();
        if (data.get(key) == null && data.set(key, null, own)) {
            try {
                CompletableFuture<T> unused = begin.get().whenComplete((result, failure) -> {
                    if (failure == null) {
                        own.complete(result);
                    } else {
                        own.completeExceptionally(failure);
                    }
                });
            } catch (RuntimeException e) {
                own.completeExceptionally(e);
            }
        }
        return data.get(key) instanceof CompletableFuture<?> found
                ? found.thenApply(type::cast)
                : CompletableFuture.failedFuture(new IllegalStateException("the session forgot " + name));
    }
}
