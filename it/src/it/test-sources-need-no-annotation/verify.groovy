import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert log.contains('Tests run: 1')
assert report.verdict == 'pass'
assert !new File(basedir, 'target/test-classes/META-INF/smart-crate').exists()
assert !log.contains('\tat dev.ctas7')
