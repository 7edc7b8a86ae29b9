// CLOCK_SERVE_CURRENT_TIME
package org.example.clock;

import com.sun.net.httpserver.HttpServer;
import dev.ctas7.foundation.AssertHasFoundationCore;
import dev.ctas7.heartbeat.emitter.HeartbeatEmitter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Tells the time over HTTP, and that it is alive over NATS. */
@AssertHasFoundationCore
public final class Main {
    private Main() {}

    /** Serves until it is killed, on the port given, else on a free one. */
    public static void main(String[] args) throws IOException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            byte[] time = Instant.now().toString().getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, time.length);
            exchange.getResponseBody().write(time);
            exchange.close();
        });
        server.start();

        HeartbeatEmitter.forCrate(Main.class).start();
        System.out.println("the time is at http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}
