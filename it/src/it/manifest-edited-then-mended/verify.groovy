import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert log.count('BUILD SUCCESS') == 4
assert log.count('BUILD FAILURE') == 1
assert log.contains('SC104 smart-crate.toml:')
assert report.verdict == 'pass'
def jar = new java.util.zip.ZipFile(new File(basedir, 'target/manifest-edited-then-mended-1.0.0.jar'))
def packed = jar.getInputStream(jar.getEntry('META-INF/smart-crate/manifest-edited-then-mended/smart-crate.toml'))
assert packed.getText('UTF-8').contains('http = 18601')
jar.close()
assert !log.contains('\tat dev.ctas7')
