File jdk = jdk25Home == null || jdk25Home.isEmpty() ? null : new File(jdk25Home)
if (jdk == null || !new File(jdk, 'bin/javac').canExecute()) {
    println 'skipped: no JDK 25 found below /usr/lib/jvm; set -Djdk25.home to one'
    return false
}
return true
