import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'store/target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

assert report.verdict == 'fail'
assert of('SC131').size() == 1
assert of('SC131')[0].file == 'src/main/java/org/example/store/Store.java'
assert of('SC131')[0].message == 'org.example.store.Store uses com.lib.FastHash, which is a Blake3Digest' +
    ' (com.lib.FastHash extends org.lib.Blake3Digest), wanted Murmur3-128 only'
assert of('SC130').isEmpty()
assert report.grade.architecture.score == 0
assert !log.contains('\tat dev.ctas7')
