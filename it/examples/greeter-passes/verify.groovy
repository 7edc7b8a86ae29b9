import groovy.json.JsonSlurper

File file = new File(basedir, 'target/smart-crate/report.json')
def report = new JsonSlurper().parse(file)
println "The report of greeter-passes: $file"
assert report.verdict == 'pass'
assert report.zeroTrustScore.score == 100
