// The library's own sources are the old code base; nothing of them is kept in the repository.
def from = new File(librarySources, 'jackson-databind')
def to = new File(basedir, 'src/main/java')
from.eachFileRecurse { file ->
    if (file.name.endsWith('.java') && file.name != 'module-info.java') {
        def copy = new File(to, from.toPath().relativize(file.toPath()).toString())
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
return true
