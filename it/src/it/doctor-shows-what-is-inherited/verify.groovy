String[] runs = new File(basedir, 'build.log').getText('UTF-8').split(/BUILD SUCCESS/)
def row = { String key, String value, String origin ->
    ~/(?m)^ +${java.util.regex.Pattern.quote(key)} +${java.util.regex.Pattern.quote(value)} +${java.util.regex.Pattern.quote(origin)}$/
}

assert runs[0] =~ row('limits.nesting', '3', '../smart-crate.toml:34, inherited')
assert runs[0] =~ row('limits.method_lines', '40', 'smart-crate.toml:10')
assert runs[0] =~ row('limits.parameters', '6', 'default')
assert runs[0] =~ row('smart-crate.classification', '"service"', '../smart-crate.toml:5, inherited')
assert runs[0].contains('schema: ./target/smart-crate/smart-crate.schema.json')
assert runs[0].contains('smart-crate.baseline.json, which does not exist')
assert runs[0].contains("and 3 more in the module's own file; -Dsmart-crate.all shows them")
assert !runs[0].contains('Shows what it inherits')
assert runs[1] =~ row('smart_meta.description', '"Shows what it inherits"', 'smart-crate.toml:6')
return true
