import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
def sarif = new JsonSlurper().parse(new File(basedir, 'target/smart-crate/report.sarif')).runs[0]
String comment = new File(basedir, 'target/smart-crate/report.md').getText('UTF-8')
String place = 'src/main/java/org/example/greeter/Router.java'

// The command begins its line: elsewhere GitHub would not see it.
def commands = log.readLines().findAll { it.startsWith('::') }
assert commands.any { it.startsWith('::warning file=') && it.contains(place + ',line=10,col=19,title=SC120 ') } : commands

def result = sarif.results.find { it.ruleId == 'SC120' }
assert sarif.automationDetails.id == 'smart-crate/github-annotates-findings/'
assert sarif.tool.driver.rules[result.ruleIndex].help.markdown.startsWith('## What it finds')
assert result.locations[0].physicalLocation.artifactLocation.uri.endsWith(place)
assert result.locations[0].physicalLocation.region == [startLine: 10, startColumn: 19]

assert comment.startsWith('<!-- smart-crate:github-annotates-findings -->\n')
assert comment.contains('**SC120** warning at line 10, column 19: `Router.route has')
assert log.readLines().findAll { it.contains('SC120') }.every { !it.contains('\u001b') }
assert !log.contains('\tat dev.ctas7')
