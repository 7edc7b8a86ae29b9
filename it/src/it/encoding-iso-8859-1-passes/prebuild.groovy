// Written here, since a file in another encoding than UTF-8 does not survive every tool that touches a repository.
new File(basedir, 'src/main/java/org/example/greeter/Gruss.java').setText('''package org.example.greeter;

/** Grüßt: a comment, a name and a string with letters that are no UTF-8. */
final class Gruss {
    private final String größe = "Grüß Gott";

    String größe() {
        return größe;
    }
}
''', 'ISO-8859-1')
return true
