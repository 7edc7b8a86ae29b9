import groovy.json.JsonSlurper

List<String> builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
def row = { String build, String module -> build.readLines().find { it =~ /\] ${module} +(pass|failed before gate|not built|report missing)/ } }

// What failed, and what could not be built for it, is told in both ways of failing.
builds.take(2).each { build ->
    assert row(build, 'alpha').contains(' pass ')
    assert row(build, 'beta').contains('failed before gate')
    assert row(build, 'gamma').contains('not built')
    assert build.contains(': fail, 1 of 4 modules judged, 1 passes')
}

// On demand every module has to prove itself.
assert row(builds[2], 'beta').contains('report missing: run mvn verify in that module')
assert builds[2].contains('smart-crate aggregate: 2 of 3 modules cannot prove their foundation')
// The failed compilation left the record of a proof, and not its class.
assert builds[2].contains('SC012 module beta (beta) is unauthorized: ')
assert builds[2].contains('SC012 module gamma (gamma) is unauthorized: there is no proof in its output folder')
assert builds[2].contains('fix  make mvn clean verify pass in that module first')

def reactor = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/reactor.json'))
assert reactor.verdict == 'incomplete'
assert reactor.judged == 1
assert reactor.modules.find { it.artifactId == 'gamma' }.report == null
assert builds.every { !it.contains('\tat dev.ctas7') }
