import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'pass' : findings
assert of('SC120')*.file == ['src/main/java/org/example/greeter/Router.java']
assert of('SC120')*.severity == ['warning']
assert of('SC120')*.message == ['Router.route has a cyclomatic complexity of 11, limit 10']
assert of('SC120')[0].line == 10 && of('SC120')[0].column == 19
assert log.contains('SC120 src/main/java/org/example/greeter/Router.java:10:19: Router.route has')
assert !log.contains('\tat dev.ctas7')
