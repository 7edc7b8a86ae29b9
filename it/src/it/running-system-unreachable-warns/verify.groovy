String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split('Scanning for projects').drop(1) as List

// Nobody listens: a warning that says what to do, and no point given or taken.
assert builds[1] =~ /SC017.*the running system at nats:\/\/127.0.0.1:1 cannot be asked: no NATS server took the connection within 3000 ms/
assert builds[1].contains('start NATS and an orchestrator there')
assert builds[1] =~ /globalHeartbeat +not measured +the running system at nats:\/\/127.0.0.1:1 is unreachable/
assert builds[1] =~ /nodeHealthRatio +not measured/
assert builds[1].contains('BUILD SUCCESS')

// Offline: nobody is asked, and the evidence says so.
assert !builds[2].contains('SC017')
def global = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json')).zeroTrustScore.components[1]
assert global.measured && global.earned == 30
assert global.evidence.endsWith('; the running system was not asked: Maven is offline (-o)')
assert builds[2].contains('BUILD SUCCESS')

// What only the user can mend stops the goal, and shows no secret.
assert builds[3].contains("smart-crate.natsServerId was 'nobody' but settings.xml has no <server> of that <id>")
assert builds[4].contains('smart-crate.natsUrl holds a user, a password or a token')
assert !builds[4].contains('hunter2')
assert !log.contains('\tat ')
return true
