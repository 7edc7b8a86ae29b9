// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gates.pattern.CompiledCrate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatedInputRuleTest {
    private static final String JUDGED = """
                // USER_VALIDATE_INPUT_SECURITY
                package demo;
                import java.util.ArrayList;
                import java.util.List;
                import java.util.Locale;
                import java.util.Optional;
                import java.util.regex.Pattern;
                public final class RegistrationInput {
                    private static final System.Logger LOG = System.getLogger("input");
                    private static final Pattern MAIL = Pattern.compile("[^@\\\\s]{1,64}@[^@\\\\s]{1,255}");
                    private final List<String> blocked;
                    public RegistrationInput(List<String> blocked) {
                        this.blocked = List.copyOf(blocked);
                    }
                    public static RegistrationInput blocking(String domain) {
                        return new RegistrationInput(List.of(domain));
                    }
                    public Optional<String> mail(String text) {
                        String mail = text.strip().toLowerCase(Locale.ROOT);
                        if (!MAIL.matcher(mail).matches()) {
                            LOG.log(System.Logger.Level.INFO, "refused an address");
                            return Optional.empty();
                        }
                        return Optional.of(mail);
                    }
                    public boolean isAllowed(String mail) {
                        return blocked.stream().noneMatch(mail::endsWith);
                    }
                    public String requirePassword(String password) {
                        requireLength(password, 12);
                        return password;
                    }
                    public List<String> problems(String password) {
                        List<String> problems = new ArrayList<>();
                        if (password.chars().noneMatch(Character::isDigit)) {
                            problems.add("no digit");
                        }
                        return problems;
                    }
                    private static void requireLength(String text, int least) {
                        if (text.length() < least) {
                            throw new IllegalArgumentException("too short");
                        }
                    }
                }
                """;

    @TempDir
    Path folder;

    @Test
    void input_that_is_passed_on_without_a_decision_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // USER_VALIDATE_INPUT_SECURITY
                package demo;
                import java.nio.charset.StandardCharsets;
                import java.util.Map;
                import java.util.Objects;
                public final class ProfileInput {
                    private final Map<String, String> profiles;
                    public ProfileInput(Map<String, String> profiles) {
                        this.profiles = profiles;
                    }
                    public String name(byte[] body) {
                        Objects.requireNonNull(body);
                        return new String(body, StandardCharsets.UTF_8).trim();
                    }
                    public void rename(String user, String name) {
                        if (name != null) {
                            Directory.write(user, name);
                        }
                    }
                }
                final class Directory {
                    static void write(String user, String name) {}
                }
                """).findings("SC310");

        assertThat(findings)
                .containsExactly(
                        "ProfileInput.java:13 ProfileInput.name lets body pass without deciding anything by what it holds",
                        "ProfileInput.java:19 ProfileInput.rename lets name pass without deciding anything by what it holds",
                        "ProfileInput.java:19 ProfileInput.rename lets user pass without deciding anything by what it holds");
    }

    @Test
    void input_that_is_passed_on_before_the_decision_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // USER_VALIDATE_INPUT_SECURITY
                package demo;
                public final class UploadInput {
                    private static final int MOST = 1 << 20;
                    public void accept(String name, byte[] content) {
                        Quarantine.store(name, content);
                        if (content.length > MOST || !name.endsWith(".pdf")) {
                            throw new IllegalArgumentException("upload refused");
                        }
                    }
                }
                final class Quarantine {
                    static void store(String name, byte[] content) {}
                }
                """).findings("SC310");

        assertThat(findings)
                .containsExactly(
                        "UploadInput.java:6 in UploadInput.accept name goes to Quarantine.store before anything is decided by what it holds",
                        "UploadInput.java:6 in UploadInput.accept content goes to Quarantine.store before anything is decided by what it holds");
    }

    @Test
    void input_that_is_judged_first_passes() {
        List<String> findings = new CompiledCrate(folder, JUDGED).findings("SC310");

        assertThat(findings).isEmpty();
    }
}
