// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeaderGuardTest {
    private static final String BLOCK = "NATS/1.0\r\na: b\r\n\r\n";

    @Test
    void what_is_well_formed_passes_unchanged() {
        for (String stream : List.of(
                "INFO {\"a\":1}\r\nPING\r\nPONG\r\n+OK\r\n-ERR 'x y'\r\n",
                "MSG a.b 1 5\r\nhello\r\nPING\r\n",
                "MSG a.b 1 0\r\n\r\nMSG a.b 1 reply.to 2\r\nhi\r\n",
                "MSG a 1 20\r\nHMSG a 1 3 3\r\nxxx\r\n\r\nPING\r\n",
                "HMSG a 1 " + BLOCK.length() + " " + (BLOCK.length() + 2) + "\r\n" + BLOCK + "hi\r\nPING\r\n",
                "HMSG a 12 r.r " + BLOCK.length() + " " + BLOCK.length() + "\r\n" + BLOCK + "\r\nPING\r\n",
                "HMSG a 1 16 16\r\nNATS/1.0 503\r\n\r\n\r\n")) {
            assertThat(through(stream, stream.length())).isEqualTo(stream);
        }
    }

    @Test
    void a_block_that_is_none_is_taken_out_and_its_message_stays() {
        assertThat(through("HMSG a.b 7 5 8\r\nXXXXXabc\r\nPING\r\n", 99)).isEqualTo("MSG a.b 7 3\r\nabc\r\nPING\r\n");
        assertThat(through("HMSG a.b 7 re.ply 5 5\r\nXXXXX\r\nPING\r\n", 99))
                .isEqualTo("MSG a.b 7 re.ply 0\r\n\r\nPING\r\n");
        assertThat(through("HMSG a.b 7 0 3\r\nabc\r\nPING\r\n", 99)).isEqualTo("MSG a.b 7 3\r\nabc\r\nPING\r\n");
    }

    @Test
    void a_block_up_to_the_limit_passes_and_a_byte_more_does_not() {
        int frame = "NATS/1.0\r\na: \r\n\r\n".length();
        for (int more : new int[] {0, 1}) {
            String block = "NATS/1.0\r\na: " + "b".repeat(HeaderGuard.LONGEST_BLOCK - frame + more) + "\r\n\r\n";
            String stream =
                    "HMSG a 1 " + block.length() + " " + (block.length() + 1) + "\r\n" + block + "x\r\nPING\r\n";

            assertThat(through(stream, 1000)).isEqualTo(more == 0 ? stream : "MSG a 1 1\r\nx\r\nPING\r\n");
        }
    }

    @Test
    void lines_that_nobody_can_read_are_left_to_the_client() {
        for (String stream :
                List.of("HMSG\r\n", "HMSG a 1 5 3\r\n", "MSG a 1 x\r\n", "MSG a 1 9999999999\r\n", "\r\n")) {
            assertThat(through(stream, 99)).isEqualTo(stream);
        }
    }

    @Property(tries = 200)
    void it_does_not_matter_how_the_network_cuts_the_stream(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int most) {
        StringBuilder in = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            String payload = "MSG a 1 5\r\n".repeat(random.nextInt(3));
            if (random.nextBoolean()) {
                in.append("HMSG s 1 4 ")
                        .append(4 + payload.length())
                        .append("\r\nXXXX")
                        .append(payload)
                        .append("\r\n");
                wanted.append("MSG s 1 ")
                        .append(payload.length())
                        .append("\r\n")
                        .append(payload)
                        .append("\r\n");
            } else {
                String whole = "HMSG s 1 " + BLOCK.length() + " " + (BLOCK.length() + payload.length()) + "\r\n" + BLOCK
                        + payload + "\r\nPING\r\n";
                in.append(whole);
                wanted.append(whole);
            }
        }

        assertThat(through(in.toString(), most)).isEqualTo(wanted.toString());
    }

    @Property(tries = 500)
    void no_bytes_make_it_throw(@ForAll byte[] bytes, @ForAll @IntRange(min = 1, max = 40) int most) {
        through("HMSG " + new String(bytes, StandardCharsets.ISO_8859_1), most);
    }

    private static String through(String stream, int mostAtOnce) {
        byte[] all = stream.getBytes(StandardCharsets.ISO_8859_1);
        HeaderGuard guard = new HeaderGuard();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] into = new byte[16];
        for (int at = 0; at < all.length; at += mostAtOnce) {
            byte[] chunk = Arrays.copyOfRange(all, at, Math.min(all.length, at + mostAtOnce));
            guard.accept(chunk, chunk.length);
            while (guard.passed() > 0) {
                out.write(into, 0, guard.take(into, 0, into.length));
            }
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }
}
