String log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'smart-crate.toml').isFile()
assert log.contains('paste before </project> of pom.xml:')
assert log.contains('<artifactId>foundation-core</artifactId>')
assert log.contains('<extensions>true</extensions>')
assert log.contains('<build>') && log.contains('<dependencies>')
assert log.contains('mvn process-classes smart-crate:init')
assert !log.contains('\tat dev.ctas7')
