import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def text = { String file -> new File(basedir, file).getText('UTF-8') }
def findings = { String file ->
    new JsonSlurper().parseText(text(file)).gates.collectMany { it.findings }.findAll { it.severity != 'note' }
}
def entry = { String file, String rule -> '    {"file": "' + file + '", "rule": "' + rule + '"}' }
String main = 'src/main/java/org/example/greeter/'
String longTest = entry('src/test/java/org/example/greeter/LongTest.java', 'SC110')

// On a build server no baseline is made; at home it is, and says what it holds.
assert log.contains('a baseline is neither made nor changed on a build server (CI is set)')
assert log.contains('[INFO] smart-crate.baseline.json: 3 finding(s) frozen (3 added, 0 removed); review it and commit it')
assert log.contains('[INFO]     SC110 file-too-long: 2')
assert text('kept/first.json') == '{\n  "schemaVersion": "1.0",\n  "frozen": [\n' +
        [entry('smart-crate.lock', 'SC200'), entry(main + 'Long.java', 'SC110'), longTest].join(',\n') + '\n  ]\n}\n'

// One new fault is found alone, although an old one got worse.
assert findings('kept/one-new-fault.json').collect { it.rule + ' ' + it.file } == ['SC110 ' + main + 'Other.java']

// What was solved is a warning on a build server, which writes nothing, and is taken out at home.
assert findings('kept/on-server.json').collect { it.rule + ' ' + it.severity + ' ' + it.file + ':' + it.line } ==
        ['SC157 warning smart-crate.baseline.json:6']
assert text('kept/after-server.json') == text('kept/first.json')
assert findings('kept/at-home.json').isEmpty()
assert log.contains('[INFO] smart-crate.baseline.json: 1 finding(s) are solved and no longer frozen, 2 left; commit it')
assert log.contains('[INFO]     - SC110 src/test/java/org/example/greeter/LongTest.java')
assert text('kept/shrunk.json') == text('kept/first.json').replace(',\n' + longTest, '')

// It grows only when asked.
assert log.contains('smart-crate.baseline.json does not grow by itself: 1 finding(s) are new')
assert log.contains('[INFO] smart-crate.baseline.json: 3 finding(s) frozen (1 added, 0 removed)')
assert text('smart-crate.baseline.json').contains(entry(main + 'Other.java', 'SC110'))
assert !log.contains('\tat dev.ctas7')
