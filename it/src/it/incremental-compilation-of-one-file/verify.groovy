import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert log.contains('Compiling 2 source files') && log.contains('Compiling 1 source file ')
assert report.verdict == 'pass' : findings
assert new File(basedir, 'target/classes/META-INF/smart-crate/incremental-compilation-of-one-file/proof.properties').isFile()
assert !log.contains('\tat dev.ctas7')
