import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
String manifest = new File(basedir, 'smart-crate.toml').getText('UTF-8')

assert manifest.contains('description = "Greets politely"')
assert manifest.contains('spdx = "Apache-2.0"')
assert log.count('created  smart-crate.toml') == 1
assert log.count('kept     smart-crate.toml') == 3
assert log.count('changed  src/main/java/org/example/greeter/Main.java') == 1
assert log.count('no lock yet: the crate is not compiled as it is now') == 2
assert log.contains('mvn process-classes smart-crate:init')
assert log.count('created  smart-crate.lock') == 1
assert log.count('kept     smart-crate.lock') == 1
assert log.contains('next: mvn verify')
assert report.verdict == 'pass' : report
assert report.zeroTrustScore.score == 100
assert report.gates.collectMany { it.findings }.findAll { it.rule == 'SC200' || it.rule == 'SC202' }.isEmpty()
assert !log.contains('\tat dev.ctas7')
