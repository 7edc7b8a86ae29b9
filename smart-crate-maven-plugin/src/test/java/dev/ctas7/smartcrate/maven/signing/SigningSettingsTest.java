// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ctas7.smartcrate.signature.Checked;
import dev.ctas7.smartcrate.signature.SignatureState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningSettingsTest {
    /** How Maven decrypts is Maven's. */
    private static final UnaryOperator<Server> PLAIN = UnaryOperator.identity();

    @TempDir
    Path folder;

    @Test
    void a_key_comes_from_the_file_before_the_environment_and_its_absence_says_both() throws Exception {
        Path file = Files.writeString(folder.resolve("key.asc"), "from the file");
        Map<String, String> environment = Map.of(SigningSecrets.KEY, "from the environment");

        assertThat(SigningSecrets.key(file, environment)).asString().isEqualTo("from the file");
        assertThat(SigningSecrets.key(null, environment)).asString().isEqualTo("from the environment");
        assertThatThrownBy(() -> SigningSecrets.key(null, Map.of()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContainingAll("smart-crate.keyFile", "SMART_CRATE_SIGNING_KEY");
    }

    @Test
    void a_key_file_that_is_missing_a_folder_or_huge_is_named() throws IOException {
        Path huge = Files.write(folder.resolve("huge"), new byte[(1 << 20) + 1]);

        assertThatThrownBy(() -> SigningSecrets.read(folder.resolve("none"), "smart-crate.publicKeys"))
                .hasMessage("smart-crate.publicKeys was '" + folder.resolve("none") + "' but there is no such file");
        assertThatThrownBy(() -> SigningSecrets.read(folder, "x"))
                .hasMessageEndingWith("but that is a folder, not a file");
        assertThatThrownBy(() -> SigningSecrets.read(huge, "x"))
                .hasMessageEndingWith("but that is 1048577 bytes long, limit 1048576");
    }

    @Test
    void a_passphrase_comes_from_the_server_that_is_named_else_from_the_environment() throws Exception {
        Server server = new Server();
        server.setId("signing");
        Settings settings = new Settings();
        settings.addServer(server);
        Map<String, String> environment = Map.of(SigningSecrets.PASSPHRASE, "env");

        assertThat(SigningSecrets.passphrase(null, settings, PLAIN, environment))
                .isEqualTo("env".toCharArray());
        assertThat(SigningSecrets.passphrase(null, settings, PLAIN, Map.of())).isEmpty();
        assertThatThrownBy(() -> SigningSecrets.passphrase("signing", settings, PLAIN, environment))
                .hasMessageContaining("has no <passphrase>");
        assertThatThrownBy(() -> SigningSecrets.passphrase("other", settings, PLAIN, environment))
                .hasMessage("smart-crate.keyServerId was 'other' but settings.xml has no <server> of that <id>");
        server.setPassword("pass");
        assertThat(SigningSecrets.passphrase("signing", settings, PLAIN, environment))
                .isEqualTo("pass".toCharArray());
        server.setPassphrase("phrase");
        assertThat(SigningSecrets.passphrase("signing", settings, PLAIN, environment))
                .isEqualTo("phrase".toCharArray());
    }

    @Test
    void the_time_is_the_builds_own_where_it_declares_one() throws Exception {
        Instant now = Instant.EPOCH;

        assertThat(SigningTime.of("2026-11-21T01:00:00+01:00", now)).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(SigningTime.of("86400", now)).isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
        assertThat(SigningTime.of(null, now))
                .isEqualTo(SigningTime.of("x", now))
                .isEqualTo(now);
        assertThatThrownBy(() -> SigningTime.of("yesterday", now))
                .hasMessageStartingWith("project.build.outputTimestamp was 'yesterday' but must be");
        assertThatThrownBy(() -> SigningTime.of("9".repeat(30), now)).isInstanceOf(MojoExecutionException.class);
    }

    @Test
    void the_table_says_for_each_file_who_signed_it_and_at_the_end_what_to_do() {
        Map<String, Checked> results = new LinkedHashMap<>();
        results.put("target/a.jar", new Checked(SignatureState.GOOD, "AB", "Ann\u001b[31m\n"));
        results.put("pom.xml", new Checked(SignatureState.BAD, "AB", "the file is not what was signed"));
        results.put("c", new Checked(SignatureState.MISSING, "", "there is no c.asc"));

        SignatureTable table = new SignatureTable(results);

        assertThat(table.wrong()).isEqualTo(2);
        assertThat(table.lines())
                .containsExactly(
                        "  good         target/a.jar  AB  Ann\\u{1B}[31m\\n",
                        "  bad          pom.xml       AB  the file is not what was signed",
                        "  missing      c             there is no c.asc",
                        "    bad          Do not use the file: it is not what was signed. Fetch it again, or build and"
                                + " sign it again",
                        "    missing      Sign the files: mvn verify smart-crate:sign; delete signatures without a file");
    }
}
