// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A bad network between clients and one server: it can stop moving bytes while all sockets stay open, cut all
 * connections, take no new ones, and be well again.
 */
public final class FlakyProxy implements AutoCloseable {
    private static final int SMALL = 64 * 1024;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private boolean stalled;
    private volatile boolean shut;

    /** Stands before a server's port. */
    public FlakyProxy(int target) {
        this.target = target;
        try {
            door = new ServerSocket();
            door.setReceiveBufferSize(SMALL);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::listen);
    }

    /** Where clients connect. */
    public String url() {
        return "nats://127.0.0.1:" + door.getLocalPort();
    }

    /** No byte moves any more; nobody is told. */
    public void stall() {
        synchronized (change) {
            stalled = true;
        }
    }

    /** Bytes move again. */
    public void resume() {
        synchronized (change) {
            stalled = false;
            change.notifyAll();
        }
        shut = false;
    }

    /** Ends all connections, and new ones at once, until {@link #resume}. */
    public void cut() {
        shut = true;
        sockets.forEach(FlakyProxy::quietly);
    }

    @Override
    public void close() {
        cut();
        synchronized (change) {
            stalled = false;
            change.notifyAll();
        }
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try {
            while (true) {
                connect(door.accept());
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void connect(Socket client) {
        if (shut) {
            quietly(client);
            return;
        }
        sockets.add(client);
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            daemon(() -> move(client, server));
            daemon(() -> move(server, client));
        } catch (IOException gone) {
            quietly(client);
        }
    }

    private void move(Socket from, Socket to) {
        byte[] buffer = new byte[SMALL];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                awaitFlow();
                out.write(buffer, 0, count);
                awaitFlow();
            }
        } catch (IOException over) {
            quietly(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            quietly(from);
            quietly(to);
        }
    }

    private void awaitFlow() throws InterruptedException {
        synchronized (change) {
            while (stalled) {
                change.wait();
            }
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "flaky-proxy");
        thread.setDaemon(true);
        thread.start();
    }
}
