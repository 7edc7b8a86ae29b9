// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gates.pattern.CompiledCrate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecureTokenRuleTest {
    @TempDir
    Path folder;

    @Test
    void secrets_that_end_in_a_log_a_message_or_a_text_are_found() {
        List<String> findings = new CompiledCrate(folder, """
                // SERVICE_ROTATE_TOKEN_SECURE
                package demo;
                import java.util.logging.Logger;
                final class TokenRotation {
                    private static final Logger LOG = Logger.getLogger("tokens");
                    private final String clientSecret;
                    TokenRotation(String clientSecret) {
                        this.clientSecret = clientSecret;
                    }
                    void rotate(String user, String refreshToken) {
                        LOG.info("rotating for " + user + " with " + refreshToken);
                        LOG.fine(() -> String.format("using %s", refreshToken));
                        String fresh = issue(user);
                        System.out.println("new one: " + fresh);
                        String token = issue(user);
                        if (token.isEmpty()) {
                            StringBuilder text = new StringBuilder("no token from ");
                            text.append(user);
                            text.append(" and ").append(clientSecret);
                            throw new IllegalStateException(text.toString());
                        }
                        System.out.printf("%s has %s%n", user, token);
                    }
                    private String issue(String user) {
                        return user;
                    }
                    @Override
                    public String toString() {
                        return "TokenRotation[" + clientSecret + "]";
                    }
                }
                record Login(String user, char[] password, String apiKey) {}
                """).findings("SC313");

        assertThat(findings)
                .containsExactly(
                        "TokenRotation.java:32 in Login.toString the secret password ends in Login.toString",
                        "TokenRotation.java:11 in TokenRotation.rotate the secret refreshToken ends in Logger.info",
                        "TokenRotation.java:20 in TokenRotation.rotate the secret clientSecret ends in new IllegalStateException",
                        "TokenRotation.java:22 in TokenRotation.rotate the secret token ends in PrintStream.printf",
                        "TokenRotation.java:29 in TokenRotation.toString the secret clientSecret ends in TokenRotation.toString",
                        "TokenRotation.java:12 in TokenRotation.rotate the secret refreshToken ends in a log");
    }

    @Test
    void secrets_that_can_be_guessed_or_measured_are_found() {
        List<String> findings = new CompiledCrate(folder, """
                // SERVICE_ROTATE_TOKEN_SECURE
                package demo;
                import java.util.Arrays;
                import java.util.Random;
                final class ApiKeys {
                    private final Random random = new Random();
                    private final byte[] signingKey;
                    ApiKeys(byte[] signingKey) {
                        this.signingKey = signingKey;
                    }
                    String next() {
                        StringBuilder text = new StringBuilder();
                        for (int i = 0; i < 32; i++) {
                            text.append((char) ('a' + random.nextInt(26)));
                        }
                        return text.toString();
                    }
                    boolean isOurs(byte[] key) {
                        return Arrays.equals(signingKey, key);
                    }
                    boolean isValid(String given, String apiKey) {
                        return given.equals(apiKey);
                    }
                }
                """).findings("SC313");

        assertThat(findings)
                .containsExactly(
                        "ApiKeys.java:19 in ApiKeys.isOurs the secret signingKey is compared by Arrays.equals, which takes longer the more of it is right",
                        "ApiKeys.java:22 in ApiKeys.isValid the secret apiKey is compared by String.equals, which takes longer the more of it is right",
                        "ApiKeys.java:14 ApiKeys.next makes text or bytes by Random.nextInt, which can be foretold");
    }

    @Test
    void a_rotation_that_keeps_its_secrets_passes() {
        List<String> findings = new CompiledCrate(folder, """
                // SERVICE_ROTATE_TOKEN_SECURE
                package demo;
                import java.nio.charset.StandardCharsets;
                import java.security.MessageDigest;
                import java.security.SecureRandom;
                import java.time.Duration;
                import java.util.Base64;
                import java.util.Random;
                import java.util.concurrent.ThreadLocalRandom;
                final class Sessions {
                    private static final System.Logger LOG = System.getLogger("sessions");
                    private final Random random = new SecureRandom();
                    private String token = "";
                    String rotate(String tokenId, String tokenType) {
                        if (tokenType.equals("opaque") && !token.equals("")) {
                            LOG.log(System.Logger.Level.DEBUG, "replacing {0}", tokenId);
                        }
                        byte[] bytes = new byte[32];
                        random.nextBytes(bytes);
                        token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
                        LOG.log(System.Logger.Level.INFO, () -> "rotated " + tokenId + " of " + token.length() + " characters, " + masked(token));
                        return token;
                    }
                    boolean isCurrent(String given) {
                        return MessageDigest.isEqual(
                                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
                    }
                    Duration pause() {
                        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(1000));
                    }
                    private static String masked(String text) {
                        return text.substring(0, 4) + "...";
                    }
                    @Override
                    public String toString() {
                        return "Sessions";
                    }
                }
                """).findings("SC313");

        assertThat(findings).isEmpty();
    }
}
