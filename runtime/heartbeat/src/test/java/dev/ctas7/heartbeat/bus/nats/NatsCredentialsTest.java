// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.bus.nats;

import static dev.ctas7.heartbeat.server.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.heartbeat.server.NatsServer;
import dev.ctas7.heartbeat.server.NeedsNatsServer;
import io.nats.client.NKey;
import io.nats.client.support.JwtUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server in operator mode, with keys that are made for the test and forgotten with it. */
@NeedsNatsServer
class NatsCredentialsTest {
    private static final String NO_LIMITS = "{\"subs\":-1,\"data\":-1,\"payload\":-1,\"imports\":-1,\"exports\":-1,"
            + "\"wildcards\":true,\"conn\":-1,\"leaf\":-1}";

    @TempDir
    Path directory;

    @Test
    void a_file_of_credentials_lets_in_and_is_read_anew_for_each_connection()
            throws GeneralSecurityException, IOException {
        NKey operator = NKey.createOperator(null);
        NKey account = NKey.createAccount(null);
        String accountId = new String(account.getPublicKey());
        String operatorJwt = jwt(operator, operator, "{\"type\":\"operator\",\"version\":2}");
        String accountJwt =
                jwt(operator, account, "{\"type\":\"account\",\"version\":2,\"limits\":" + NO_LIMITS + "}");
        String settings = "operator: \"%s\"\nresolver: MEMORY\nresolver_preload: { %s: \"%s\" }"
                .formatted(operatorJwt, accountId, accountJwt);
        Path file = directory.resolve("crate.creds");
        Files.writeString(file, credentials(NKey.createAccount(null), accountId));

        try (NatsServer server = NatsServer.start(directory, settings);
                NatsBus bus = NatsBus.open(NatsSettings.of(server.url()).withCredentials(file))) {
            eventually("a stranger's are refused", () -> bus.trouble().isPresent());
            assertThat(bus.trouble()).hasValue("Authorization Violation");
            Files.writeString(file, credentials(account, accountId));
            eventually("connected", () -> bus.status().connected());
        }
    }

    /** A user's credentials, signed by somebody for an account. */
    private static String credentials(NKey signer, String accountId) throws GeneralSecurityException, IOException {
        NKey user = NKey.createUser(null);
        String jwt = JwtUtils.issueUserJWT(signer, accountId, new String(user.getPublicKey()));
        return String.format(JwtUtils.NATS_USER_JWT_FORMAT, jwt, new String(user.getSeed()));
    }

    private static String jwt(NKey signer, NKey subject, String claim) throws GeneralSecurityException, IOException {
        return JwtUtils.issueJWT(
                signer,
                new String(subject.getPublicKey()),
                "test",
                null,
                Instant.now().getEpochSecond(),
                new String(signer.getPublicKey()),
                () -> claim);
    }
}
