import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
String baseline = new File(basedir, 'smart-crate.baseline.json').getText('UTF-8')

assert log.contains('[WARNING] 1 finding(s) cannot be frozen, because a crate does not judge itself')
assert log.contains('[WARNING]     SC105 smart-crate.toml:')
assert baseline.contains('"SC110"') && !baseline.contains('SC105')
assert report.verdict == 'fail'
assert report.gates.collectMany { it.findings }.findAll { it.severity != 'note' }*.rule == ['SC105']
assert !log.contains('\tat dev.ctas7')
