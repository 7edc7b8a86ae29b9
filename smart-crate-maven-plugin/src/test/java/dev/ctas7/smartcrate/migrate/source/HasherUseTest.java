// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HasherUseTest {
    @Test
    void a_chain_becomes_a_stream() {
        Rewritten after = Rewritten.body(Rewritten.CODEC, """
                            byte[] of(byte[] a, byte[] b) {
                                return Forbidden.initHash().update(a).update(b, 1, 2).doFinalize(32);
                            }
                        """);

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).contains("return new Murmur3Stream(0).update(a).update(b, 1, 2).finish().toBytes();");
        assertThat(after.text()).contains("import dev.ctas7.foundation.hash.Murmur3Stream;");
    }

    @Test
    void a_local_hash_becomes_a_stream_and_a_name_that_says_the_old_one_changes() {
        Rewritten after = Rewritten.body(Rewritten.CODEC, """
                            byte[] of(java.util.List<byte[]> parts) {
                                Forbidden forbidden = Forbidden.initHash();
                                for (byte[] part : parts) {
                                    forbidden.update(part);
                                }
                                return forbidden.doFinalize(32);
                            }
                        """);

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).isEqualTo("""
                            byte[] of(java.util.List<byte[]> parts) {
                                Murmur3Stream murmur3 = new Murmur3Stream(0);
                                for (byte[] part : parts) {
                                    murmur3.update(part);
                                }
                                return murmur3.finish().toBytes();
                            }
                        """);
    }

    @Test
    void an_array_made_to_be_filled_is_made_by_the_stream() {
        Rewritten after = Rewritten.body(Rewritten.BOUNCY, """
                            byte[] of(byte[] data) {
                                var digest = new ForbiddenDigest();
                                digest.update(data, 0, data.length);
                                byte[] out = new byte[digest.getDigestSize()];
                                digest.doFinal(out, 0);
                                return out;
                            }
                        """);

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).isEqualTo("""
                            byte[] of(byte[] data) {
                                var digest = new Murmur3Stream(0);
                                digest.update(data, 0, data.length);
                                byte[] out = digest.finish().toBytes();
                                return out;
                            }
                        """);
    }

    @Test
    void the_hex_digits_of_the_reference_translation_are_the_stream_s() {
        Rewritten after = Rewritten.body(Rewritten.REF, """
                            String of(String text) {
                                Forbidden hasher = Forbidden.newInstance();
                                hasher.update(text.getBytes());
                                return hasher.hexdigest();
                            }
                        """);

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).isEqualTo("""
                            String of(String text) {
                                Murmur3Stream hasher = new Murmur3Stream(0);
                                hasher.update(text.getBytes());
                                return hasher.finish().toHex();
                            }
                        """);
    }

    @Test
    void what_opens_and_closes_the_native_library_goes() {
        Rewritten after = Rewritten.body(Rewritten.NATIVE, """
                            byte[] of(byte[] data) {
                                NativeFORBIDDEN hasher = new NativeFORBIDDEN();
                                hasher.initDefault();
                                hasher.update(data);
                                byte[] output = hasher.getOutput();
                                hasher.close();
                                return output;
                            }
                        """);

        assertThat(after.open()).isEmpty();
        assertThat(after.body()).isEqualTo("""
                            byte[] of(byte[] data) {
                                Murmur3Stream hasher = new Murmur3Stream(0);
                                hasher.update(data);
                                byte[] output = hasher.finish().toBytes();
                                return output;
                            }
                        """);
    }
}
