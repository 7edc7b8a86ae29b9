import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'pass' : findings
assert of('SC010').isEmpty() && of('SC016').isEmpty()
assert new File(basedir, 'target/classes/org/example/greeter/Greeting$GreetingBuilder.class').isFile()
def proof = new File(basedir, "target/classes/META-INF/smart-crate/${report.crate.name}/proof.properties").text
assert proof.contains('lombok')
assert !log.contains('\tat dev.ctas7')
