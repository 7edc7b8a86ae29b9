try {
    return new ProcessBuilder('nats-server', '--version').redirectErrorStream(true).start().waitFor() == 0
} catch (IOException e) {
    println 'no nats-server on this machine'
    return false
}
