import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'pass' : findings
def jar = new java.util.zip.ZipFile(new File(basedir, 'target/wired-by-hand-passes-1.0.0.jar'))
assert jar.getEntry('META-INF/smart-crate/wired-by-hand-passes/smart-crate.toml') != null
jar.close()
assert !log.contains('\tat dev.ctas7')
