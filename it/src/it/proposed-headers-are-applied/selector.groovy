try {
    return new ProcessBuilder('git', '--version').redirectErrorStream(true).start().waitFor() == 0
} catch (IOException e) {
    println 'no git on this machine'
    return false
}
