import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def report = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.json'))
String addresses = new File(basedir, 'src/main/java/org/example/greeter/Addresses.java').getText('UTF-8')

assert log.contains('would change 4 files:') && log.contains('changed 4 files:')
assert log.contains('+        return Murmur3.hash128(data, 0).toBytes();')
assert log.contains('-Dsmart-crate.apply')
assert log.count('nothing to migrate') == 1
assert !log.contains('left to you')
assert addresses.contains('Murmur3Stream murmur3 = new Murmur3Stream(0);')
assert !new File(basedir, 'pom.xml').text.contains('commons-codec')
assert !new File(basedir, 'target/smart-crate/migrate.patch').exists()
assert report.verdict == 'pass' : report
assert report.gates[1].status == 'pass' : report.gates[1]
assert !log.contains('\tat dev.ctas7')
