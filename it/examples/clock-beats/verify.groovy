import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
assert report.verdict == 'pass'
println 'clock-beats is gated; it/examples/show-heartbeats runs it'
