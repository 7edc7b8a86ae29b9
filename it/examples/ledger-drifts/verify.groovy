import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
String lock = new File(basedir, 'smart-crate.lock').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))

// Found, with the chain of calls that leads there, and refused by the goal that must not hide it.
assert log.contains('SC210 smart-crate.toml:')
assert log.contains('role drift is 0.33, level gate from 0.3 (effect network was not declared, is Rates.')
assert log.contains('-Dsmart-crate.change=drift:role')
assert log.contains('drift gate 0.33 role')
assert log.contains('1 change(s) of interface, dependencies or intent nobody has acknowledged')

// Accepted by a person, with the reason, and in nothing else.
assert lock.contains('"effect network"')
assert lock.contains('change = "drift:role"')
assert lock.contains('reason = "rates-come-from-the-bank-since-ticket-12"')

// Gone.
assert report.verdict == 'pass'
assert report.drift.level == 'observe'
assert report.drift.vectors*.name == ['role', 'constraint', 'coupling', 'authority', 'pattern']
assert report.drift.vectors.find { it.name == 'role' } == [
    name: 'role', applicable: true, reason: '', value: 0, level: 'observe', causes: []]
assert report.gates.collectMany { it.findings }.every { it.rule != 'SC210' }
println "The report of ledger-drifts: ${new File(basedir, 'target/smart-crate/report.json')}"
