import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'pass'
assert report.zeroTrustScore.score == 67
assert report.zeroTrustScore.components.find { it.name == 'hashIntegrity' }.earned == 0
assert of('SC200')*.severity == ['warning']
assert report.gates*.status == ['pass', 'pass', 'warning', 'pass'] : report.gates
assert log.contains('smart-crate:lock')
assert !log.contains('\tat dev.ctas7')
