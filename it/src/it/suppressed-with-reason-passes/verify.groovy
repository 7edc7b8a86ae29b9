import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'pass' : findings
assert of('SC110').isEmpty()
// In main and in test sources, of which the tests' are compiled into no class file that anybody reads.
assert of('SC151').isEmpty()
assert !log.contains('\tat dev.ctas7')
