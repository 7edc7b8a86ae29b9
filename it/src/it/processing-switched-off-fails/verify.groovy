import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert of('SC005').size() == 1
assert of('SC005')[0].message.contains('proc') || of('SC005')[0].fix.contains('proc')
assert report.gates*.status == ['fail', 'skipped', 'skipped', 'skipped']
assert report.zeroTrustScore.unauthorizedCrates == ['processing-switched-off-fails']
assert report.zeroTrustScore.score == 0
assert !log.contains('\tat dev.ctas7')
