import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert of('SC004').size() == 1
assert of('SC004')[0].message.contains('dev.ctas7.foundation.Intruder')
assert !log.contains('\tat dev.ctas7')
