import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }
def commit = new ProcessBuilder('git', 'log', '-1', '--format=%H', '--', 'smart-crate.lock').directory(basedir).start()
String hash = commit.inputStream.getText('UTF-8').trim()

assert report.verdict == 'fail'
assert of('SC220')*.file == ['src/main/java/org/example/greeter/Greeting.java']
assert of('SC220')*.message == ['header GREETING_COMPUTE_POLITE_TEXT is lost, which stood in line 1 in commit '
    + hash.substring(0, 10) + ', the last that changed smart-crate.lock']
assert findings.findAll { it.severity == 'error' }*.rule.toSet() == ['SC202', 'SC220'].toSet()
assert log.count('SC220 ') == 1 : 'the gate passed before the header was lost'
assert !log.contains('\tat dev.ctas7')
