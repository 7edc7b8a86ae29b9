import groovy.json.JsonSlurper

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
def rows = { String build, String module -> build.readLines().findAll { it =~ /\] ${module} +(pass|fail|skipped|not |report )/ } }
def root = { String path -> new File(basedir, 'target/smart-crate/' + path) }

// All of them with -T2: one table, whatever the order in which they ended.
['alpha', 'beta', 'gamma'].each { assert rows(builds[0], it).size() == 1 && rows(builds[0], it)[0].contains(' pass ') }
assert builds[0].count('smart-crate: reactor') == 1
assert builds[0].contains('not applicable: packaging pom')
assert builds[0].contains('smart-crate: reactor reactor-summed-passes 1.0.0: pass, 3 of 4 modules judged, 3 pass')
assert builds[0].contains('reports: target/smart-crate/reactor.json')

// One module, or no gate: no table.
assert !builds[1].contains('smart-crate: reactor')
assert !builds[2].contains('smart-crate: reactor')

// Skipped modules have written a report, and no verdict.
assert rows(builds[3], 'alpha')[0].contains('skipped: smart-crate.skip is true')
assert builds[3].contains('1 more not selected for this build')
assert builds[3].contains('incomplete, 0 of 3 modules judged')

// On demand: the same table, once, and all proofs.
assert builds[4].count('smart-crate: reactor') == 1
assert builds[4].contains('smart-crate aggregate: 3 proof(s) valid')
assert builds[5].contains('pass, 3 of 4 modules judged, 3 pass')
assert builds[5].contains('smart-crate aggregate: 3 proof(s) valid')

def reactor = new JsonSlurper().parse(root('reactor.json'))
assert reactor.schemaVersion == '1.0'
assert reactor.verdict == 'pass'
assert reactor.modules*.path as Set == ['', 'alpha', 'beta', 'gamma'] as Set
def gamma = reactor.modules.find { it.artifactId == 'gamma' }
assert gamma.report == new JsonSlurper().parse(new File(basedir, 'gamma/target/smart-crate/report.json'))
assert gamma.report.dependencies.find { it.coordinates == 'org.example:alpha:1.0.0' }.state == 'proven'
assert gamma.report.dependencies.find { it.coordinates.startsWith('dev.ctas7:foundation-core:') }.state == 'foundation'
assert gamma.report.compliance*.rfc == ['RFC-9001', 'RFC-9003', 'RFC-9005', 'RFC-9051', 'RFC-9101']
assert gamma.report.distributions*.measure == ['file-length', 'complexity']
