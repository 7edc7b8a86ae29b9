// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.running.nats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.NatsAccess;
import io.nats.client.NKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs no server; builds of it/ ask a real one. */
@AnalyzeClasses(packages = "dev.ctas7.smartcrate", importOptions = ImportOption.DoNotIncludeTests.class)
class OrchestratorQuestionTest {
    @ArchTest
    static final ArchRule only_the_question_knows_the_library = noClasses()
            .that()
            .resideOutsideOfPackage("..smartcrate.facts.running.nats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.ctas7.heartbeat..", "io.nats..")
            .because("it is on the class path only when a build named a NATS server (decision 0012)");

    @TempDir
    Path folder;

    private static String silence() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "nats://127.0.0.1:" + server.getLocalPort();
        }
    }

    @Test
    void where_nobody_listens_it_is_unreachable() throws IOException {
        String url = silence();

        GlobalState state = OrchestratorQuestion.ask(NatsAccess.of(url), Duration.ofMillis(300))
                .join();

        assertThat(state).isInstanceOfSatisfying(GlobalState.Unreachable.class, unreachable -> {
            assertThat(unreachable.where()).isEqualTo(url);
            assertThat(unreachable.reason()).startsWith("no NATS server took the connection within 300 ms");
        });
    }

    @Test
    void a_key_ring_that_cannot_be_read_is_the_users_to_mend() throws IOException {
        Path ring = Files.writeString(folder.resolve("ring.toml"), "= = =");
        NatsAccess access = new NatsAccess(silence(), "", "", null, null, ring);

        assertThatThrownBy(() ->
                        OrchestratorQuestion.ask(access, Duration.ofMillis(300)).join())
                .hasMessageContaining("ring.toml");
    }

    @Test
    void a_password_is_in_no_text() {
        assertThat(new NatsAccess("nats://localhost", "gate", "secret", null, null, null))
                .hasToString("NatsAccess[nats://localhost, user gate]");
    }

    @Test
    void keys_of_credentials_files_work_with_the_one_bouncy_castle() throws Exception {
        byte[] nonce = "nonce".getBytes(StandardCharsets.US_ASCII);
        NKey user = NKey.createUser(null);

        assertThat(user.verify(nonce, user.sign(nonce))).isTrue();
        assertThat(user.verify(new byte[1], user.sign(nonce))).isFalse();
    }
}
