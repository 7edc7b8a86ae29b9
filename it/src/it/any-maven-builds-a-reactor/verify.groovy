import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = { String module -> new JsonSlurper().parse(new File(basedir, module + '/target/smart-crate/report.json')) }

['alpha', 'beta', 'gamma'].each { assert report(it).verdict == 'pass' }
assert log.count('BUILD SUCCESS') == 2
assert !log.contains('\tat dev.ctas7')
