import com.sun.net.httpserver.HttpServer
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger

// A real server on a free port, in front of it somebody who answers as an orchestrator does: well once, then of a rogue.
def loopback = InetAddress.loopbackAddress
def free = new ServerSocket(0, 1, loopback)
int port = free.localPort
free.close()
File folder = new File(basedir, 'nats')
folder.mkdirs()
File settings = new File(folder, 'nats.conf')
settings.text = "listen: \"127.0.0.1:${port}\"\nauthorization { user: gate, password: \"for tests only\" }\n"
Process server = new ProcessBuilder('nats-server', '-c', settings.path)
        .redirectErrorStream(true).redirectOutput(new File(folder, 'nats.log')).start()
Runtime.runtime.addShutdownHook(new Thread({ server.destroyForcibly() } as Runnable))
context.put('server', server)

Socket socket = null
long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(15)
while (socket == null) {
    assert server.alive && System.nanoTime() < deadline : new File(folder, 'nats.log').text
    try {
        socket = new Socket(loopback, port)
    } catch (IOException notYet) {
        Thread.sleep(20)
    }
}
AtomicInteger asked = new AtomicInteger()
context.put('asked', asked)
def state = { String unauthorized ->
    '{"crates":{},"crates_truncated":true,"total_crates":3,"healthy_crates":3,"unauthorized_crates":[' + unauthorized +
            '],"missing_heartbeats":[],"ecosystem_health":"' + (unauthorized ? 'unhealthy' : 'healthy') +
            '","hash_integrity":true,"last_update_ms":' + System.currentTimeMillis() + '}'
}
def say = { String text ->
    socket.outputStream.write(text.getBytes('UTF-8'))
    socket.outputStream.flush()
}
say('CONNECT {"verbose":false,"pedantic":false,"user":"gate","pass":"for tests only","lang":"groovy","version":"1"}\r\n' +
        'SUB sx9.heartbeat.global.get 1\r\nPING\r\n')
def lines = socket.inputStream.newReader('UTF-8')
String line
while ((line = lines.readLine()) != 'PONG') {
    assert line != null && !line.startsWith('-ERR') : line
}
Thread.startDaemon {
    try {
        String said
        while ((said = lines.readLine()) != null) {
            if (said == 'PING') {
                say('PONG\r\n')
            } else if (said.startsWith('MSG ')) {
                lines.readLine()
                byte[] answer = state(asked.incrementAndGet() == 1 ? '' : '"rogue"').getBytes('UTF-8')
                say("PUB ${said.split(' ')[3]} ${answer.length}\r\n" + new String(answer, 'UTF-8') + '\r\n')
            }
        }
    } catch (IOException over) {
        // The builds are done, and the server with them.
    }
}

AtomicInteger looked = new AtomicInteger()
context.put('looked', looked)
HttpServer health = HttpServer.create(new InetSocketAddress(loopback, 0), 5)
health.createContext('/health') { exchange ->
    looked.incrementAndGet()
    exchange.sendResponseHeaders(200, -1)
    exchange.close()
}
health.start()
context.put('health', health)

File config = new File(basedir, '.mvn/maven.config')
config.parentFile.mkdirs()
config.text = "-Dsmart-crate.natsUrl=nats://127.0.0.1:${port}\n-Dsmart-crate.natsServerId=nats-of-the-tests\n" +
        "-Dsmart-crate.natsTimeout=15000\n-Dsmart-crate.healthEndpoints=http://127.0.0.1:${health.address.port}/health\n"
return true
