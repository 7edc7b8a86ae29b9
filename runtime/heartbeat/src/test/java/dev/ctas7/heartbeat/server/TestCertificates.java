// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * An authority for tests and certificates that it signs, made by the JDK's keytool; nothing of them outlives a test.
 */
public final class TestCertificates {
    private static final String PASSWORD = "only-for-tests";

    private final Path directory;

    /** Makes the authority. */
    public TestCertificates(Path directory) {
        this.directory = directory;
        keytool("-alias", "ca", "-dname", "CN=test authority", "-ext", "bc:c=ca:true");
        write("ca");
    }

    /** The PEM file with the authority's certificate. */
    public Path authority() {
        return directory.resolve("ca.pem");
    }

    /** The PEM file of a certificate by {@link #issue}. */
    public Path certificate(String name) {
        return directory.resolve(name + ".pem");
    }

    /** The PEM file of its private key. */
    public Path key(String name) {
        return directory.resolve(name + ".key");
    }

    /**
     * Makes a key and a certificate for it.
     *
     * @param alternative whom it names, such as {@code ip:127.0.0.1} or {@code dns:elsewhere}
     */
    public void issue(String name, String alternative) {
        keytool("-alias", name, "-dname", "CN=" + name, "-ext", "san=" + alternative, "-signer", "ca");
        write(name);
    }

    private void write(String name) {
        try {
            KeyStore store = KeyStore.getInstance(directory.resolve("keys.p12").toFile(), PASSWORD.toCharArray());
            Key key = store.getKey(name, PASSWORD.toCharArray());
            pem(certificate(name), "CERTIFICATE", store.getCertificate(name).getEncoded());
            pem(key(name), "PRIVATE KEY", key.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n");
    }

    private void keytool(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC", "-genkeypair", "-validity", "2"));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        command.addAll(List.of("-keystore", directory.resolve("keys.p12").toString(), "-storepass", PASSWORD));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
