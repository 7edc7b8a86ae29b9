import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def lock = { String file -> new File(basedir, file).getText('UTF-8') }
def part = { String text, String name -> text.substring(text.indexOf('[' + name + ']')) }
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))

// On a build server the run passes with a note and writes nothing.
assert lock('locks/after-server.lock') == lock('locks/written.lock')

// At home it refreshes the content part, says so in one line, and touches nothing else.
assert log.count('content refreshed') == 1
assert log.contains('[INFO] smart-crate.lock: content refreshed (1 file(s)), because semantic_lock.auto_update is true;'
        + ' commit it with the change')
assert lock('locks/refreshed.lock') != lock('locks/written.lock')
assert part(lock('locks/refreshed.lock'), 'interface') == part(lock('locks/written.lock'), 'interface')

// A change of the interface fails the run, and then not even content is refreshed.
assert report.verdict == 'fail'
assert report.gates.collectMany { it.findings }.findAll { it.rule == 'SC203' }.size() == 2
assert lock('smart-crate.lock') == lock('locks/refreshed.lock')
assert !log.contains('\tat dev.ctas7')
