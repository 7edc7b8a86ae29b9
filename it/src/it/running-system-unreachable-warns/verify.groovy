String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> builds = log.split('Scanning for projects').drop(1) as List

// Nobody listens: a warning that says what to do, and no point given or taken.
assert builds[0] =~ /SC017.*the running system at nats:\/\/127.0.0.1:1 cannot be asked: no NATS server took the connection within 3000 ms/
assert builds[0].contains('start NATS and an orchestrator there')
assert builds[0] =~ /globalHeartbeat +not measured +the running system at nats:\/\/127.0.0.1:1 is unreachable/
assert builds[0] =~ /nodeHealthRatio +not measured/
assert builds[0].contains('BUILD SUCCESS')

// Offline: nobody is asked, and the evidence says so.
assert !builds[1].contains('SC017')
assert builds[1] =~ /globalHeartbeat +30 of 30 .*the running system was not asked: Maven is offline \(-o\)/
assert builds[1].contains('BUILD SUCCESS')

// What only the user can mend stops the goal, and shows no secret.
assert builds[2].contains("smart-crate.natsServerId was 'nobody' but settings.xml has no <server> of that <id>")
assert builds[3].contains('smart-crate.natsUrl holds a user, a password or a token')
assert !builds[3].contains('hunter2')
assert !log.contains('\tat ')
return true
