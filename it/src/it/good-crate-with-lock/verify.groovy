import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.crate == [name: 'good-crate-with-lock', version: '1.0.0']
assert report.verdict == 'pass'
assert report.zeroTrustScore.score == 100
assert report.zeroTrustScore.earned == 60
assert report.zeroTrustScore.measurable == 60
assert report.gates*.name == ['heartbeat', 'static', 'semantic', 'pattern']
assert report.gates*.status == ['pass', 'pass', 'pass', 'pass'] : report.gates
assert report.gates.every { it.inspected > 0 }
assert of('SC109').size() == findings.size()

def jar = new java.util.zip.ZipFile(new File(basedir, 'target/good-crate-with-lock-1.0.0.jar'))
assert jar.getEntry('META-INF/smart-crate/good-crate-with-lock/smart-crate.toml') != null
assert jar.getEntry('META-INF/smart-crate/good-crate-with-lock/proof.properties') != null
jar.close()
assert !log.contains('\tat dev.ctas7')
