// The execution run-on-jdk-25 gives this build its JDK; every other one leaves it alone.
if (runsOn25 == 'true') {
    return true
}
println jdk25Home ? 'left to run-on-jdk-25' : 'skipped: no JDK 25 found; run with -Djdk25.home=... and that JDK as JAVA_HOME'
return false
