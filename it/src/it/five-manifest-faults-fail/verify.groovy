import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

def manifest = findings.findAll { it.file == 'smart-crate.toml' && it.severity == 'error' }
assert manifest.size() == 5 : manifest
assert manifest*.line.unique().size() == 5
assert manifest.find { it.message.contains('clasification') }.fix.contains('classification')
assert of('SC105').size() == 1
assert report.gates[0].status == 'pass'
assert !log.contains('\tat dev.ctas7')
