import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = { String module -> new JsonSlurper().parse(new File(basedir, module + '/target/smart-crate/report.json')) }

assert report('alpha').zeroTrustScore.unauthorizedCrates == ['rogue']
assert report('alpha').zeroTrustScore.penalty == 50
assert report('alpha').gates*.status == ['fail', 'skipped', 'skipped', 'skipped']
assert report('beta').zeroTrustScore == report('alpha').zeroTrustScore
assert log.count('SC014 ') >= 4
assert !log.contains('\tat dev.ctas7')
