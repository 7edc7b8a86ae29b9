// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.migrate.Spelled;
import dev.ctas7.smartcrate.migrate.edit.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftAloneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte[] k(byte[] key, byte[] d) { return Forbidden.keyedHash(key, d); }",
                "byte[] k(byte[] key, byte[] d) { return Forbidden.initKeyedHash(key).update(d).doFinalize(32); }",
                "byte[] k(byte[] c) { Forbidden h = Forbidden.initKeyDerivationFunction(c); return h.doFinalize(32); }"
            })
    void keyed_use_is_left_with_hmac_as_advice(String member) {
        Rewritten after = Rewritten.body(Rewritten.CODEC, "    " + member + "\n");

        assertThat(after.text()).isEqualTo(before(Rewritten.CODEC, member));
        assertThat(after.open()).singleElement().satisfies(open -> {
            assertThat(open.line()).isEqualTo(6);
            assertThat(open.todo()).contains("HMAC-SHA-256");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte[] passwordHash(byte[] d) { return Forbidden.hash(d); }",
                "byte[] of(byte[] secret) { return Forbidden.hash(secret); }",
                "void f(javax.crypto.Mac mac, byte[] d) { mac.update(Forbidden.hash(d)); }",
                "void f(java.security.Signature s, byte[] d) { byte[] x = Forbidden.hash(d); sign(s, x); }",
                "boolean f(byte[] a, byte[] d) { return java.security.MessageDigest.isEqual(a, Forbidden.hash(d)); }",
                "byte[] h(byte[] d) { return Forbidden.hash(d); } byte[] g() { return h(token()); }",
                "byte[] f(byte[] d) { Forbidden h = Forbidden.initHash(); h.update(d);"
                        + " byte[] signature = h.doFinalize(32); return signature; }"
            })
    void what_names_speak_of_as_security_is_left_with_sha_256_as_advice(String member) {
        Rewritten after = Rewritten.body(Rewritten.CODEC, "    " + member + "\n");

        assertThat(after.text()).isEqualTo(before(Rewritten.CODEC, member));
        assertThat(after.open())
                .singleElement()
                .extracting(Open::todo)
                .asString()
                .contains("SHA-256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte b(byte[] d) { return Forbidden.hash(d)[16]; }",
                "byte b(byte[] d, int i) { return Forbidden.hash(d)[i]; }",
                "boolean b(byte[] d) { byte[] h = Forbidden.hash(d); return h.length == 32; }",
                "byte[] b(byte[] d) { return java.util.Arrays.copyOf(Forbidden.hash(d), 17); }",
                "byte[] b(byte[] d) { return Forbidden.initHash().update(d).doFinalize(64); }",
                "byte[] b(byte[] d) { byte[] o = new byte[64]; Forbidden.initHash().update(d).doFinalize(o); return o; }",
                "byte[] b(byte[] d, int n) { return Forbidden.initHash().update(d).doFinalize(n); }",
                "String b(byte[] d) { return String.format(\"%064x\", new java.math.BigInteger(1, Forbidden.hash(d))); }",
                "void b(byte[] d) { c(Forbidden.hash(d)); } void c(byte[] h) { if (h.length != 32) { throw e(); } }",
                "@Column(length = 64) String x; void b(byte[] d) { x = hex(Forbidden.hash(d)); }",
                "void b(byte[] d, byte[] o) { System.arraycopy(Forbidden.hash(d), 0, o, 0, HASH_LENGTH); }"
            })
    void where_the_length_is_used_a_person_decides(String member) {
        Rewritten after = Rewritten.body(Rewritten.CODEC, "    " + member + "\n");

        assertThat(after.text()).isEqualTo(before(Rewritten.CODEC, member));
        assertThat(after.reasons()).containsExactly(Reason.LENGTH.why());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "byte b(byte[] d) { return Forbidden.hash(d)[15]; }",
                "byte[] b(byte[] d) { return java.util.Arrays.copyOf(Forbidden.hash(d), 16); }"
            })
    void sixteen_bytes_are_there(String member) {
        assertThat(Rewritten.body(Rewritten.CODEC, "    " + member + "\n").open())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "private final Forbidden hash = Forbidden.initHash();",
                "Forbidden b() { return Forbidden.initHash(); }",
                "void b() { Forbidden h = Forbidden.initHash(); use(h); }",
                "void b() { Forbidden h = Forbidden.initHash(); Runnable r = () -> h.update(new byte[1]); }"
            })
    void a_hash_that_is_not_seen_as_a_whole_is_left(String member) {
        Rewritten after = Rewritten.body(Rewritten.CODEC, "    " + member + "\n");

        assertThat(after.text()).isEqualTo(before(Rewritten.CODEC, member));
        assertThat(after.reasons()).isNotEmpty().containsOnly(Reason.ESCAPES.why());
    }

    @Test
    void a_reset_has_no_counterpart() {
        String member = "byte[] b() { Forbidden h = Forbidden.initHash(); h.reset(); return h.doFinalize(32); }";

        assertThat(Rewritten.body(Rewritten.CODEC, member).reasons()).containsExactly(Reason.UNKNOWN_CALL.why());
    }

    @Test
    void a_digest_that_starts_anew_when_it_is_finished_must_be_finished_once_and_outside_of_loops() {
        String loop = "void b(byte[] d) { ForbiddenDigest h = new ForbiddenDigest(); for (int i = 0; i < 2; i++) {"
                + " h.update(d, 0, 1); byte[] o = new byte[32]; h.doFinal(o, 0); } }";

        assertThat(Rewritten.body(Rewritten.BOUNCY, loop).reasons()).containsExactly(Reason.REUSED.why());
        assertThat(Rewritten.body(Rewritten.BOUNCY, "ForbiddenDigest d = new ForbiddenDigest(512);")
                        .reasons())
                .containsExactly(Reason.LENGTH.why());
    }

    @Test
    void a_file_is_no_array() {
        String member = "String b(java.io.File f) { Forbidden h = Forbidden.newInstance(); h.update(f);"
                + " return h.hexdigest(); }";

        assertThat(Rewritten.body(Rewritten.REF, member).reasons()).containsExactly(Reason.NOT_BYTES.why());
    }

    @Test
    void some_uses_change_and_some_are_left_and_the_import_stays_for_them() {
        Rewritten after = Rewritten.body(Rewritten.CODEC, """
                            byte[] a = Forbidden.hash(new byte[0]);
                            byte[] k = Forbidden.keyedHash(new byte[0], new byte[0]);
                        """);

        assertThat(after.text())
                .contains(
                        "import dev.ctas7.foundation.hash.Murmur3;\n", Spelled.of(Rewritten.CODEC), "Murmur3.hash128(");
        assertThat(after.reasons()).containsExactly(Reason.KEYED.why());
    }

    @Test
    void libraries_strings_and_names_that_are_not_known_are_said_with_their_place() {
        Rewritten after = Rewritten.of("""
                package a;
                import com.acme.Forbidden;
                class A {
                    int forbiddenSize;
                    Object o = get("FORBIDDEN-256");
                }
                """);

        assertThat(after.open())
                .extracting(open -> open.line() + ":" + open.column() + " " + open.why())
                .containsExactly(
                        "2:1 " + Reason.UNKNOWN_LIBRARY.why(), "4:5 " + Reason.NAME.why(), "5:20 " + Reason.TEXT.why());
    }

    @Test
    void an_algorithm_that_a_provider_is_asked_for_is_left() {
        Rewritten after = Rewritten.body("", """
                            static final String HASH = "FORBIDDEN-256";
                            Object o = java.security.MessageDigest.getInstance(HASH);
                        """);

        assertThat(after.reasons()).containsExactly(Reason.TEXT.why());
    }

    @Test
    void a_source_that_is_no_java_is_left() {
        assertThat(Rewritten.of("class { Forbidden").reasons()).containsExactly(Reason.NO_JAVA.why());
    }

    private static String before(String imported, String member) {
        return Spelled.of("package a;\n\n" + imported + "\nclass A {\n    " + member + "\n}\n");
    }
}
