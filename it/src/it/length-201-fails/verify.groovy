import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'fail'
assert of('SC110')*.file == ['src/main/java/org/example/greeter/Long.java', 'src/test/java/org/example/greeter/LongTest.java']
assert of('SC110')*.message.every { it.contains('201') && it.contains('200') }
assert log.contains('SC110 src/main/java/org/example/greeter/Long.java:')
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat dev.ctas7')
