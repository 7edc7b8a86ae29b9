// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.migrate.Spelled;
import org.junit.jupiter.api.Test;

class AddressUseTest {
    @Test
    void a_whole_array_is_hashed_by_murmur3() {
        Rewritten after = Rewritten.body(
                Rewritten.CODEC, "    static byte[] of(byte[] data) {\n        return Forbidden.hash(data);\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.text())
                .isEqualTo("package a;\n\nimport dev.ctas7.foundation.hash.Murmur3;\n\nclass A {\n"
                        + "    static byte[] of(byte[] data) {\n"
                        + "        return Murmur3.hash128(data, 0).toBytes();\n    }\n}\n");
    }

    @Test
    void a_full_name_needs_no_import_of_the_old_and_gets_one_of_the_new() {
        Rewritten after = Rewritten.of("package a;\n\nclass A {\n"
                + "    byte[] x = org.apache.commons.codec.digest.Forbidden.hash(new byte[0]);\n}\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.text())
                .isEqualTo("package a;\n\nimport dev.ctas7.foundation.hash.Murmur3;\n\nclass A {\n"
                        + "    byte[] x = Murmur3.hash128(new byte[0], 0).toBytes();\n}\n");
    }

    @Test
    void imports_stay_in_their_order_and_other_lines_as_they_are() {
        Rewritten after = Rewritten.of("package a;\r\n\r\nimport com.acme.Zoo;\r\n"
                + "import java.util.List; // kept\r\n"
                + Rewritten.CODEC.replace("\n", "\r\n")
                + "import org.zoo.B;\r\n\r\nclass A {\r\n    byte[]  x=Forbidden.hash( Zoo.bytes( List.of() ) );\r\n}");

        assertThat(after.text())
                .isEqualTo("package a;\r\n\r\nimport com.acme.Zoo;\r\n"
                        + "import dev.ctas7.foundation.hash.Murmur3;\r\n"
                        + "import java.util.List; // kept\r\n"
                        + "import org.zoo.B;\r\n\r\nclass A {\r\n"
                        + "    byte[]  x=Murmur3.hash128( Zoo.bytes( List.of() ) , 0).toBytes();\r\n}");
    }

    @Test
    void a_taken_name_is_written_in_full() {
        Rewritten after = Rewritten.body(
                Rewritten.CODEC + "import com.acme.Murmur3;\n", "    byte[] x = Forbidden.hash(Murmur3.bytes());\n");

        assertThat(after.body())
                .isEqualTo("    byte[] x = dev.ctas7.foundation.hash.Murmur3.hash128(Murmur3.bytes(), 0).toBytes();\n");
        assertThat(after.text()).doesNotContain("import dev.ctas7");
    }

    @Test
    void a_chain_becomes_a_stream() {
        Rewritten after = Rewritten.body(
                Rewritten.CODEC,
                "    byte[] of(byte[] a, byte[] b) {\n"
                        + "        return Forbidden.initHash().update(a).update(b, 1, 2).doFinalize(32);\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).contains("return new Murmur3Stream(0).update(a).update(b, 1, 2).finish().toBytes();");
        assertThat(after.text()).contains("import dev.ctas7.foundation.hash.Murmur3Stream;");
    }

    @Test
    void a_local_hash_becomes_a_stream_and_a_name_that_says_the_old_one_changes() {
        Rewritten after = Rewritten.body(
                Rewritten.CODEC,
                "    byte[] of(java.util.List<byte[]> parts) {\n"
                        + "        Forbidden forbidden = Forbidden.initHash();\n"
                        + "        for (byte[] part : parts) {\n            forbidden.update(part);\n        }\n"
                        + "        return forbidden.doFinalize(32);\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body())
                .isEqualTo("    byte[] of(java.util.List<byte[]> parts) {\n"
                        + "        Murmur3Stream murmur3 = new Murmur3Stream(0);\n"
                        + "        for (byte[] part : parts) {\n            murmur3.update(part);\n        }\n"
                        + "        return murmur3.finish().toBytes();\n    }\n");
    }

    @Test
    void an_array_made_to_be_filled_is_made_by_the_stream() {
        Rewritten after = Rewritten.body(
                Rewritten.BOUNCY,
                "    byte[] of(byte[] data) {\n"
                        + "        var digest = new ForbiddenDigest();\n"
                        + "        digest.update(data, 0, data.length);\n"
                        + "        byte[] out = new byte[digest.getDigestSize()];\n"
                        + "        digest.doFinal(out, 0);\n"
                        + "        return out;\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body())
                .isEqualTo("    byte[] of(byte[] data) {\n"
                        + "        var digest = new Murmur3Stream(0);\n"
                        + "        digest.update(data, 0, data.length);\n"
                        + "        byte[] out = digest.finish().toBytes();\n"
                        + "        return out;\n    }\n");
    }

    @Test
    void the_hex_digits_of_the_reference_translation_are_the_stream_s() {
        Rewritten after = Rewritten.body(
                Rewritten.REF,
                "    String of(String text) {\n"
                        + "        Forbidden hasher = Forbidden.newInstance();\n"
                        + "        hasher.update(text.getBytes());\n"
                        + "        return hasher.hexdigest();\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body())
                .isEqualTo("    String of(String text) {\n"
                        + "        Murmur3Stream hasher = new Murmur3Stream(0);\n"
                        + "        hasher.update(text.getBytes());\n"
                        + "        return hasher.finish().toHex();\n    }\n");
    }

    @Test
    void what_opens_and_closes_the_native_library_goes() {
        Rewritten after = Rewritten.body(
                Rewritten.NATIVE,
                "    byte[] of(byte[] data) {\n"
                        + "        NativeFORBIDDEN hasher = new NativeFORBIDDEN();\n"
                        + "        hasher.initDefault();\n"
                        + "        hasher.update(data);\n"
                        + "        byte[] output = hasher.getOutput();\n"
                        + "        hasher.close();\n"
                        + "        return output;\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body())
                .isEqualTo("    byte[] of(byte[] data) {\n"
                        + "        Murmur3Stream hasher = new Murmur3Stream(0);\n"
                        + "        hasher.update(data);\n"
                        + "        byte[] output = hasher.finish().toBytes();\n"
                        + "        return output;\n    }\n");
    }

    @Test
    void a_loop_over_the_value_s_own_length_is_fine() {
        Rewritten after = Rewritten.body(
                Rewritten.CODEC,
                "    String of(byte[] data) {\n"
                        + "        byte[] hash = Forbidden.hash(data);\n"
                        + "        StringBuilder hex = new StringBuilder(hash.length * 2);\n"
                        + "        for (int i = 0; i < hash.length; i++) {\n"
                        + "            hex.append(Integer.toString((hash[i] & 0xff) + 0x100, 16).substring(1));\n"
                        + "        }\n        return hex.toString();\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).contains("Murmur3.hash128(data, 0).toBytes()");
    }

    @Test
    void another_method_of_the_same_name_is_no_use_of_the_value() {
        Rewritten after = Rewritten.body(
                Rewritten.CODEC,
                "    byte[] of(byte[] data) {\n        return Forbidden.hash(data);\n    }\n"
                        + "    Object other() {\n        return List.of(64) == Set.of(data, 64);\n    }\n");

        assertThat(after.open()).isEmpty();
    }

    @Test
    void a_setting_that_names_the_algorithm_changes() {
        Rewritten after = Rewritten.body(
                "",
                "    static final String HASH_ALGORITHM = \"FORBIDDEN\";\n"
                        + "    void set(java.util.Map<String, String> map) {\n"
                        + "        map.put(\"content.hash\", \"forbidden\");\n    }\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).contains("HASH_ALGORITHM = \"MURMUR3-128\"", "(\"content.hash\", \"murmur3-128\")");
    }

    @Test
    void an_import_that_nothing_uses_goes_and_comments_may_speak() {
        Rewritten after = Rewritten.body(Rewritten.CODEC, "    // Forbidden was here\n");

        assertThat(after.open()).isEmpty();
        assertThat(after.text()).isEqualTo(Spelled.of("package a;\n\n\nclass A {\n    // Forbidden was here\n}\n"));
    }
}
