String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('doctor-shows-the-wiring')
assert log.contains('smart-crate.toml')
assert log.contains('smart-crate.lock')
assert log.contains('smart-crate:acknowledge') : 'help lists the goals'
assert !log.contains('\tat dev.ctas7')
assert log.contains('names no schema for editors')
assert log =~ /(?m)^ +pattern\.headers +"entry-point" +default$/
