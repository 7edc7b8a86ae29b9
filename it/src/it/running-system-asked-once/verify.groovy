import groovy.json.JsonSlurper

context.get('health').stop(0)
Process server = context.get('server')
server.destroy()
server.waitFor()

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List

// Two modules, one question: the second answer is already of the rogue.
assert context.get('asked').get() == 2 : 'each build asks once'
assert context.get('looked').get() == 2 : 'and each endpoint once'
['alpha', 'beta'].each { assert builds[0].contains("smart-crate: reactor") && builds[0] =~ /\] ${it} +pass / }
assert builds[0].count('of 100 measurable points') == 2
assert builds[0].contains('1 of 1 health endpoints healthy')
assert builds[0].contains('has 3 crates, 0 unauthorized, 0 missing, hashes as expected')
assert builds[0].contains('3 of 3 crates healthy that run at nats://127.0.0.1:')

// The rogue stops the first module's pipeline after Gate 0.
def alpha = new JsonSlurper().parse(new File(basedir, 'alpha/target/smart-crate/report.json'))
assert alpha.verdict == 'fail'
assert alpha.zeroTrustScore.measurable == 100
assert alpha.zeroTrustScore.unauthorizedCrates == ['rogue']
assert alpha.zeroTrustScore.penalty == 50
assert alpha.gates[0].findings.find { it.rule == 'SC015' }.message.contains('1 unauthorized crate(s) run at nats://127.0.0.1:')
assert alpha.gates.drop(1)*.status.every { it == 'skipped' }

String log = builds.join()
assert !log.contains('for tests only') && !log.contains('\tat ')
return true
