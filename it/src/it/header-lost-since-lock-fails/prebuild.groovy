new File(basedir, '.gitignore').text = 'target/\nbuild.log\n'
def git = { String... words ->
    def process = new ProcessBuilder(['git', *words]).directory(basedir).redirectErrorStream(true).start()
    String said = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : said
}
git('init', '-q')
git('config', 'user.name', 'test')
git('config', 'user.email', 'test@example.org')
git('config', 'commit.gpgSign', 'false')
return true
