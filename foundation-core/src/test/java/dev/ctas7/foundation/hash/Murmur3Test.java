// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.foundation.hash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes come in, the value is the one of the plain array. */
class Murmur3Test {
    private static final int SEED = TrivariateHash.CUID_SEED;

    @Test
    void a_range_hashes_as_a_copy_of_it() {
        byte[] bytes = random(200);
        for (int from = 0; from <= 20; from++) {
            for (int length = 0; length <= 100; length++) {
                byte[] copy = Arrays.copyOfRange(bytes, from, from + length);

                assertThat(Murmur3.hash128(bytes, from, length, SEED)).isEqualTo(Murmur3.hash128(copy, SEED));
            }
        }
    }

    @Test
    void a_range_must_lie_inside_the_array() {
        byte[] bytes = new byte[10];

        assertThat(Murmur3.hash128(bytes, 10, 0, SEED)).isEqualTo(Murmur3.hash128(new byte[0], SEED));
        for (int[] range : List.of(new int[] {-1, 1}, new int[] {0, 11}, new int[] {11, 0}, new int[] {5, -1})) {
            assertThatThrownBy(() -> Murmur3.hash128(bytes, range[0], range[1], SEED))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> new Murmur3Stream(SEED).update(bytes, range[0], range[1]))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void every_kind_of_buffer_hashes_from_position_to_limit_and_stays_as_it_is() {
        byte[] bytes = random(10_000);
        Hash128 expected = Murmur3.hash128(bytes, 3, 9_000, SEED);
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes);
        ByteBuffer slice =
                ByteBuffer.wrap(bytes).position(1).slice().position(1).slice();
        slice.position(1).limit(9_001);
        for (ByteBuffer buffer :
                List.of(ByteBuffer.wrap(bytes), direct, ByteBuffer.wrap(bytes).asReadOnlyBuffer())) {
            buffer.order(ByteOrder.LITTLE_ENDIAN).position(3).limit(9_003);

            assertThat(Murmur3.hash128(buffer, SEED)).isEqualTo(expected);
            assertThat(buffer.position()).isEqualTo(3);
            assertThat(buffer.limit()).isEqualTo(9_003);
        }
        assertThat(Murmur3.hash128(slice, SEED)).isEqualTo(expected);
    }

    @Test
    void a_stream_takes_what_is_left_of_every_kind_of_buffer() {
        byte[] bytes = random(10_000);
        ByteBuffer direct = ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        ByteBuffer heap = ByteBuffer.wrap(bytes);

        assertThat(new Murmur3Stream(SEED).update(direct).finish()).isEqualTo(Murmur3.hash128(bytes, SEED));
        assertThat(new Murmur3Stream(SEED).update(heap).finish()).isEqualTo(Murmur3.hash128(bytes, SEED));
        assertThat(direct.hasRemaining()).isFalse();
        assertThat(heap.hasRemaining()).isFalse();
    }

    @Test
    void a_file_hashes_as_its_bytes(@TempDir Path folder) throws IOException {
        for (int length : new int[] {0, 1, 65_535, 65_536, 65_537, 200_000}) {
            Path file = Files.write(folder.resolve("file"), random(length));

            assertThat(Murmur3.hash128(file, SEED)).isEqualTo(Murmur3.hash128(random(length), SEED));
        }
        assertThatThrownBy(() -> Murmur3.hash128(folder.resolve("none"), SEED)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_stream_that_gives_a_few_bytes_at_a_time_hashes_as_its_bytes() throws IOException {
        byte[] bytes = random(1_000);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 7));
            }

            @Override
            public int read(byte[] target) {
                return read(target, 0, target.length);
            }
        };

        assertThat(Murmur3.hash128(slow, SEED)).isEqualTo(Murmur3.hash128(bytes, SEED));
    }

    @Property
    void pieces_hash_as_their_whole(@ForAll int seed, @ForAll @Size(max = 12) List<@IntRange(max = 70) Integer> sizes) {
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        byte[] bytes = random(total);
        Murmur3Stream stream = new Murmur3Stream(seed);
        int at = 0;
        for (int size : sizes) {
            stream.update(bytes, at, size);
            at += size;
            assertThat(stream.finish()).isEqualTo(Murmur3.hash128(bytes, 0, at, seed));
        }
        assertThat(stream.update(bytes).finish())
                .isEqualTo(new Murmur3Stream(seed).update(bytes).update(bytes).finish());
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
