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
    private final Consumer<String> serverRefused;
    private volatile @Nullable String said;
    private volatile @Nullable String trouble;

    /**
     * Listens to one connection.
     *
     * @param messageLost called for each message that jnats took and threw away
     * @param serverRefused given what the server said, in its own words
     */
    LinkEvents(Runnable messageLost, Consumer<String> serverRefused) {
        this.messageLost = messageLost;
        this.serverRefused = serverRefused;
    }

    /** Waits for the end of the connection, or the time to look whether an event got lost. */
    void awaitEnd(long millis) throws InterruptedException {
        over.await(millis, TimeUnit.MILLISECONDS);
    }

    /** The newest reason why it cannot be made or ended, harmless on a line of a log; null when none was given. */
    @Nullable
    String trouble() {
        // What the server said explains what then happened to the connection, not the other way round.
        return said == null ? trouble : said;
    }

    void note(Exception exception) {
        trouble = TroubleText.of(exception);
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
        said = text;
        serverRefused.accept(text);
    }

    @Override
    public void exceptionOccurred(Connection connection, Exception exception) {
        note(exception);
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
