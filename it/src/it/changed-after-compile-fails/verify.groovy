import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'fail'
assert of('SC143')*.file == ['src/main/java/org/example/greeter/Main.java']
assert of('SC143')*.message == ['Main.java is newer than its class file target/classes/org/example/greeter/Main.class']
assert findings.findAll { it.severity == 'error' }*.rule == ['SC143']
assert log.count('SC143 ') == 1 : 'the gate alone passed before the source was touched'
assert !log.contains('\tat dev.ctas7')
