import groovy.json.JsonSlurper

File file = new File(basedir, 'target/smart-crate/report.json')
def report = new JsonSlurper().parse(file)
println "The report of greeter-fails: $file"
assert report.verdict == 'fail'
assert report.gates.collectMany { it.findings }.findAll { it.severity == 'error' }*.rule.sort() == ['SC104', 'SC110', 'SC130']
