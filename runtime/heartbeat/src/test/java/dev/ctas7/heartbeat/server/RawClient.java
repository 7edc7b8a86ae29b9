// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks NATS's protocol by hand, so that it can say what no client library would. */
public final class RawClient implements AutoCloseable {
    private final Socket socket;

    /** Connects without a login. */
    public RawClient(NatsServer server) {
        try {
            socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
            send(
                    "CONNECT {\"verbose\":false,\"headers\":true,\"name\":\"raw\",\"lang\":\"raw\",\"version\":\"0\"}\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Publishes a message whose header block is any text. */
    public void publish(String subject, String headerBlock, String payload) {
        send("HPUB " + subject + " " + headerBlock.length() + " " + (headerBlock.length() + payload.length()) + "\r\n"
                + headerBlock + payload + "\r\n");
    }

    private void send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
