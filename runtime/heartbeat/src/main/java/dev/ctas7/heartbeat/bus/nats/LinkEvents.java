// SPDX-License-Identifier: Apache-2.0
// EVENTS_RECORD_LINK_TROUBLE
package dev.ctas7.heartbeat.bus.nats;

import io.nats.client.Connection;
import io.nats.client.ConnectionListener;
import io.nats.client.ErrorListener;
import io.nats.client.Message;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What jnats says of one connection, instead of the lines it would log itself. */
final class LinkEvents implements ErrorListener, ConnectionListener {
    private final CountDownLatch over = new CountDownLatch(1);
    private final Runnable messageLost;
    private final Consumer<String> notAllowed;
    private volatile @Nullable String objection;
    private volatile @Nullable String trouble;

    /**
     * Listens to one connection.
     *
     * @param messageLost called for each message that jnats took and threw away
     * @param notAllowed given the server's words about a subject that this user may not use
     */
    LinkEvents(Runnable messageLost, Consumer<String> notAllowed) {
        this.messageLost = messageLost;
        this.notAllowed = notAllowed;
    }

    /** Waits for the end of the connection, or the time to look whether an event got lost. */
    void awaitEnd(long millis) throws InterruptedException {
        over.await(millis, TimeUnit.MILLISECONDS);
    }

    /** What the server itself said before it let us in or at the end; null when it was silent. */
    @Nullable
    String objection() {
        return objection;
    }

    /** The newest reason why the connection cannot be made or ended; null when none was given. */
    @Nullable
    String trouble() {
        return trouble;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still has no other abstract method
    public void connectionEvent(Connection connection, Events event) {
        // Not at DISCONNECTED: that also comes for each server that was tried in vain.
        if (event == Events.CLOSED) {
            over.countDown();
        }
    }

    @Override
    public void errorOccurred(Connection connection, String error) {
        String text = TroubleText.of(error);
        if (text.startsWith("Permissions Violation")) {
            notAllowed.accept(text);
        } else {
            objection = text;
        }
    }

    @Override
    public void exceptionOccurred(Connection connection, Exception exception) {
        trouble = TroubleText.of(exception);
    }

    @Override
    public void messageDiscarded(Connection connection, Message message) {
        messageLost.run();
    }

    @Override
    public void socketWriteTimeout(Connection connection) {
        trouble = "nothing could be written for " + Connector.WRITE_PATIENCE.toSeconds() + " s";
    }
}
