import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def first = { String name -> new File(basedir, "src/main/java/org/example/greeter/${name}.java").readLines('UTF-8')[0] }

assert log.contains('SC300 ') : 'without headers the first build was refused'
assert ['Main', 'GreetingFormatter', 'NameReader'].every { first(it) ==~ /\/\/ [A-Z]+_[A-Z]+_[A-Z_]+/ }
assert findings.findAll { it.rule =~ /SC3/ } == []
assert report.verdict == 'pass' : findings
assert !log.contains('\tat dev.ctas7')
