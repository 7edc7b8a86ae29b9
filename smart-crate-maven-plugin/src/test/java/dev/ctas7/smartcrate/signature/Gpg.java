// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The real {@code gpg} with a home of its own: the other judge of signatures. */
final class Gpg implements AutoCloseable {
    static final String PASSPHRASE = "correct horse";
    static final String ABSENT = "gpg is not installed; on Debian its package is gnupg";

    private final Path home;

    private Gpg(Path home) {
        this.home = home;
    }

    /** What a run printed, both streams, and how it ended. */
    record Run(int exit, String text) {}

    static boolean installed() {
        try {
            return new ProcessBuilder("gpg", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A home in the system's own temporary folder: the agent's socket allows no long path. */
    static Gpg create() throws IOException {
        Path home = Files.createTempDirectory("gpg");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
        return new Gpg(home);
    }

    /** Makes a key and answers its fingerprint. */
    String key(String name, String algorithm, String usage, String expiry, String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of(options));
        words.addAll(List.of("--quick-gen-key", name, algorithm, usage, expiry));
        require(run(words.toArray(String[]::new)));
        String listed = require(run("--with-colons", "--fingerprint", "=" + name));
        return listed.lines()
                .filter(line -> line.startsWith("fpr:"))
                .findFirst()
                .orElseThrow()
                .split(":", -1)[9];
    }

    /** The fingerprints of a key and its sub-keys. */
    List<String> fingerprints(String key) throws Exception {
        return require(run("--with-colons", "--fingerprint", "--fingerprint", key))
                .lines()
                .filter(line -> line.startsWith("fpr:"))
                .map(line -> line.split(":", -1)[9])
                .toList();
    }

    byte[] export(String... words) throws Exception {
        Path out = home.resolve("export");
        Files.deleteIfExists(out);
        List<String> all = new ArrayList<>(List.of("--output", out.toString()));
        all.addAll(List.of(words));
        require(run(all.toArray(String[]::new)));
        return Files.readAllBytes(out);
    }

    byte[] sign(Path file, String key, String... options) throws Exception {
        List<String> words = new ArrayList<>(List.of("--local-user", key));
        words.addAll(List.of(options));
        words.addAll(List.of("--detach-sign", file.toString()));
        return export(words.toArray(String[]::new));
    }

    Run verify(Path signature, Path file) throws Exception {
        return run("--verify", signature.toString(), file.toString());
    }

    /** Revokes with the certificate that gpg made beside the key, whose colon keeps it from being used by mistake. */
    void revoke(String fingerprint) throws Exception {
        Path ready = home.resolve("openpgp-revocs.d").resolve(fingerprint.toUpperCase(Locale.ROOT) + ".rev");
        Path armed =
                Files.writeString(home.resolve("rev"), Files.readString(ready).replace(":-----BEGIN", "-----BEGIN"));
        require(run("--import", armed.toString()));
    }

    Run run(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "gpg", "--homedir", home.toString(), "--batch", "--yes", "--no-tty", "--pinentry-mode", "loopback"));
        if (List.of(words).contains("--no-passphrase")) {
            command.addAll(List.of("--passphrase", ""));
        } else {
            command.addAll(List.of("--passphrase", PASSPHRASE));
        }
        for (String word : words) {
            if (!word.equals("--no-passphrase")) {
                command.add(word);
            }
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new Run(process.exitValue(), text);
    }

    /** Stops the agent of this home and removes the home. */
    @Override
    public void close() throws IOException {
        try {
            new ProcessBuilder("gpgconf", "--homedir", home.toString(), "--kill", "all")
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        try (var files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String require(Run run) {
        if (run.exit() != 0) {
            throw new IllegalStateException(run.text());
        }
        return run.text();
    }
}
