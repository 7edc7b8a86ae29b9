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
        assertThat(after.text()).isEqualTo("""
                        package a;

                        import dev.ctas7.foundation.hash.Murmur3;

                        class A {
                            static byte[] of(byte[] data) {
                                return Murmur3.hash128(data, 0).toBytes();
                            }
                        }
                        """);
    }

    @Test
    void a_full_name_needs_no_import_of_the_old_and_gets_one_of_the_new() {
        Rewritten after = Rewritten.of("""
                package a;

                class A {
                    byte[] x = org.apache.commons.codec.digest.Forbidden.hash(new byte[0]);
                }
                """);

        assertThat(after.open()).isEmpty();
        assertThat(after.text()).isEqualTo("""
                        package a;

                        import dev.ctas7.foundation.hash.Murmur3;

                        class A {
                            byte[] x = Murmur3.hash128(new byte[0], 0).toBytes();
                        }
                        """);
    }

    @Test
    void imports_stay_in_their_order_and_other_lines_as_they_are() {
        Rewritten after = Rewritten.of("""
                package a;\r
                \r
                import com.acme.Zoo;\r
                import java.util.List; // kept\r
                """
                + Rewritten.CODEC.replace("\n", "\r\n")
                + "import org.zoo.B;\r\n\r\nclass A {\r\n    byte[]  x=Forbidden.hash( Zoo.bytes( List.of() ) );\r\n}");

        assertThat(after.text()).isEqualTo("""
                        package a;\r
                        \r
                        import com.acme.Zoo;\r
                        import dev.ctas7.foundation.hash.Murmur3;\r
                        import java.util.List; // kept\r
                        import org.zoo.B;\r
                        \r
                        class A {\r
                            byte[]  x=Murmur3.hash128( Zoo.bytes( List.of() ) , 0).toBytes();\r
                        }\
                        """);
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
    void a_loop_over_the_value_s_own_length_is_fine() {
        Rewritten after = Rewritten.body(Rewritten.CODEC, """
                            String of(byte[] data) {
                                byte[] hash = Forbidden.hash(data);
                                StringBuilder hex = new StringBuilder(hash.length * 2);
                                for (int i = 0; i < hash.length; i++) {
                                    hex.append(Integer.toString((hash[i] & 0xff) + 0x100, 16).substring(1));
                                }
                                return hex.toString();
                            }
                        """);

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).contains("Murmur3.hash128(data, 0).toBytes()");
    }

    @Test
    void another_method_of_the_same_name_is_no_use_of_the_value() {
        Rewritten after = Rewritten.body(Rewritten.CODEC, """
                            byte[] of(byte[] data) {
                                return Forbidden.hash(data);
                            }
                            Object other() {
                                return List.of(64) == Set.of(data, 64);
                            }
                        """);

        assertThat(after.open()).isEmpty();
    }

    @Test
    void a_setting_that_names_the_algorithm_changes() {
        Rewritten after = Rewritten.body("", """
                            static final String HASH_ALGORITHM = "FORBIDDEN";
                            void set(java.util.Map<String, String> map) {
                                map.put("content.hash", "forbidden");
                            }
                        """);

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
