String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('ERROR] ' + new File(basedir, 'src/main/java/org/example/greeter/Main.java').canonicalPath) >= 1
assert log.contains('[SC009]')
assert log.contains('@AssertHasFoundationCore')
assert !new File(basedir, 'target/missing-annotation-fails-1.0.0.jar').exists()
assert !log.contains('\tat dev.ctas7')
