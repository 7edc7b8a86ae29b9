import groovy.json.JsonSlurper

byte[] bytes = new File(basedir, 'src/main/java/org/example/greeter/Gruss.java').bytes
assert new String(bytes, 'UTF-8').contains('\uFFFD')

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
assert report.verdict == 'pass'
assert report.gates.collectMany { it.findings }.findAll { it.rule == 'SC141' }.isEmpty()
assert !log.contains('\tat dev.ctas7')
