// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.source;

import dev.ctas7.smartcrate.migrate.Spelled;
import dev.ctas7.smartcrate.migrate.edit.Edit;
import dev.ctas7.smartcrate.migrate.edit.Open;
import dev.ctas7.smartcrate.migrate.edit.Rewrite;
import java.util.List;

/** A source after its migration: the text, and what was left. */
record Rewritten(String text, List<Open> open) {
    static final String CODEC = "import org.apache.commons.codec.digest.Forbidden;\n";
    static final String REF = "import io.github.rctcwyvrn.forbidden.Forbidden;\n";
    static final String NATIVE = "import io.lktk.NativeFORBIDDEN;\n";
    static final String BOUNCY = "import org.bouncycastle.crypto.digests.ForbiddenDigest;\n";

    /** Migrates a source in which the name is spelled {@code Forbidden}. */
    static Rewritten of(String source) {
        String text = Spelled.of(source);
        Rewrite rewrite = JavaRewriter.rewrite("src/main/java/a/A.java", text);
        return new Rewritten(Edit.apply(text, rewrite.edits()), rewrite.open());
    }

    /** A class with one import and a body. */
    static Rewritten body(String imported, String body) {
        return of("package a;\n\n" + imported + "\nclass A {\n" + body + "}\n");
    }

    /** The members of the class, without what is around them. */
    String body() {
        return text.substring(text.indexOf("class A {\n") + 10, text.lastIndexOf("}\n"));
    }

    /** Why each place was left. */
    List<String> reasons() {
        return open.stream().map(Open::why).toList();
    }
}
