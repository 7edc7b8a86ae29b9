String log = new File(basedir, 'build.log').getText('UTF-8')

def signed = ['target/signed-then-verified-1.0.0.jar', 'pom.xml', 'target/smart-crate/report.json']
signed.each { file ->
    assert log =~ /(?m)^ +good +${java.util.regex.Pattern.quote(file)} +[0-9A-F]{40}  A key for tests only$/
    assert log =~ /(?m)^ +unknown key +${java.util.regex.Pattern.quote(file)} +[0-9A-F]{40}  its key is not among/
}
assert log.contains('file(s) are not well signed. Each is named above with what to do.')
assert !log.contains('for tests only\n[ERROR]') && !log.contains('-----BEGIN')
assert !log.contains('\tat dev.ctas7')

// The other judge, where there is one.
def run = { String... command ->
    def process = new ProcessBuilder(command).redirectErrorStream(true).directory(basedir).start()
    process.outputStream.close()
    String text = process.inputStream.getText('UTF-8')
    [process.waitFor(), text]
}
boolean gpg
try {
    gpg = run('gpg', '--version')[0] == 0
} catch (IOException ignored) {
    gpg = false
}
if (gpg) {
    String home = java.nio.file.Files.createTempDirectory('gpg').toString()
    run('chmod', '700', home)
    assert run('gpg', '--homedir', home, '--batch', '--import', 'keys/public.asc')[0] == 0
    ['target/signed-then-verified-1.0.0.jar.asc'      : signed[0],
     'target/signed-then-verified-1.0.0.pom.asc'      : signed[1],
     'target/smart-crate/report.json.asc'             : signed[2]].each { signature, file ->
        def judged = run('gpg', '--homedir', home, '--batch', '--verify', signature, file)
        assert judged[0] == 0 : judged[1]
        assert judged[1].contains('Good signature from "A key for tests only"')
    }
    run('gpgconf', '--homedir', home, '--kill', 'all')
    new File(home).deleteDir()
}
return true
