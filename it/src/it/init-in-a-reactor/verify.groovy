import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
String shared = new File(basedir, 'smart-crate.toml').getText('UTF-8')

assert shared.contains('[semantic_lock.hashes]') && !shared.contains('name =')
assert log.count('created  smart-crate.toml') == 3
assert log.count('created  smart-crate.lock') == 2
assert log.count('kept     smart-crate.lock') == 2
for (String module : ['alpha', 'beta']) {
    File folder = new File(basedir, module)
    String own = new File(folder, 'smart-crate.toml').getText('UTF-8')
    assert own.contains('name = "' + module + '"') && !own.contains('[semantic_lock')
    assert own.readLines().size() < 25
    def report = new JsonSlurper().parse(new File(folder, 'target/smart-crate/report.json'))
    assert report.verdict == 'pass' : report
    assert report.zeroTrustScore.score == 100
}
assert !log.contains('\tat dev.ctas7')
