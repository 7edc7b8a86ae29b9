String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[SC001]')
assert log.contains('foundation-core')
assert !log.contains('[SC009]')
assert !log.contains('\tat dev.ctas7')
