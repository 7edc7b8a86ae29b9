String log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('src/main/java/org/example/texts/TextUtils.java: 206 lines, limit 200\n'
        + '    TextPadding (40 lines): padLeft, padRight, padding\n'
        + '    leaves 172 lines')
assert log.contains('smart-crate split: nothing to split, no such source has more than 200 lines')
assert !new File(basedir, 'smart-crate.toml').exists()
assert !new File(basedir, 'target/classes').exists()
assert !log.contains('\tat dev.ctas7')
