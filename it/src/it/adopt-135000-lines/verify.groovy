import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def found = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
        .gates.collectMany { it.findings }.findAll { it.severity != 'note' }

// Green with its old faults frozen, in one line.
assert (log =~ /\[INFO\] smart-crate: binding 1\.0\.0-SNAPSHOT passes: \d+ notes, \d{3} frozen, zero-trust score 100 of 100/).count == 1

// Then the new fault, and only that one.
assert found*.rule == ['SC120']
assert found[0].message == 'WordWeight.of has a cyclomatic complexity of 12, limit 10'
assert log.readLines().findAll { it.startsWith('[ERROR] SC') || it.startsWith('[WARNING] SC') }.size() == 1
assert !log.contains('\tat dev.ctas7')
