import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
def findings = report.gates.collectMany { it.findings }
def of = { String rule -> findings.findAll { it.rule == rule } }

def sources = []
new File(basedir, 'src/main/java').eachFileRecurse { if (it.name.endsWith('.java')) sources << it }
def physicalLines = { File file ->
    String text = file.getText('ISO-8859-1')
    text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1)
}
def relative = { File file -> basedir.toPath().relativize(file.toPath()).toString().replace('\\', '/') }
def tooLong = sources.findAll { physicalLines(it) > 200 }.collect(relative).sort()

assert sources.size() > 50
assert of('SC110')*.file.sort() == tooLong
assert of('SC110').every { finding -> finding.message.contains(physicalLines(new File(basedir, finding.file)).toString()) }
assert report.gates[0].status == 'pass' : report.gates[0]
assert report.zeroTrustScore.score == 67

assert of('SC130')*.file.unique().sort().contains('src/main/java/org/apache/commons/codec/digest/Blake3.java')
assert of('SC130')*.file.unique().every { new File(basedir, it).getText('UTF-8').toLowerCase().contains('blake3') }
assert !log.contains('\tat dev.ctas7')
