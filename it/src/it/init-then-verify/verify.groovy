import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert new File(basedir, 'src/main/java/org/example/greeter/Main.java').text.contains('@dev.ctas7.foundation.AssertHasFoundationCore')
assert new File(basedir, 'src/main/java/org/example/greeter/Main.java').text.count('AssertHasFoundationCore') == 1
assert report.verdict == 'pass' : findings
assert report.zeroTrustScore.score == 100
assert !log.contains('\tat dev.ctas7')
