import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'fail'
assert of('SC130').any { it.file == 'src/main/java/org/example/greeter/Digest.java' && it.line == 3 }
assert of('SC132').isEmpty()
assert !log.contains('\tat dev.ctas7')
