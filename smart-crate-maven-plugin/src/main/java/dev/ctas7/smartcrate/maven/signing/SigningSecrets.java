// SPDX-License-Identifier: Apache-2.0
// SECRETS_READ_CONFIGURED_SOURCES
package dev.ctas7.smartcrate.maven.signing;

import dev.ctas7.smartcrate.files.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Where the key and its passphrase come from. Neither is a parameter: a command line is seen by every user of the
 * machine and kept by every build server.
 */
public final class SigningSecrets {
    /** The environment variable with the armoured secret key. */
    public static final String KEY = "SMART_CRATE_SIGNING_KEY";

    /** The environment variable with its passphrase. */
    public static final String PASSPHRASE = "SMART_CRATE_SIGNING_PASSPHRASE";

    /** A key with hundreds of sub-keys and signatures on it is smaller. */
    private static final int LIMIT = 1 << 20;

    private SigningSecrets() {}

    /** The secret key's bytes: from the file if one is named, else from the environment. */
    public static byte[] key(@Nullable Path file, Map<String, String> environment) throws MojoExecutionException {
        if (file != null) {
            return read(file, "smart-crate.keyFile");
        }
        String text = environment.getOrDefault(KEY, "");
        if (text.isBlank()) {
            throw new MojoExecutionException("there is no signing key: set smart-crate.keyFile to a file that "
                    + "gpg --armor --export-secret-keys wrote, or the environment variable " + KEY + " to its text");
        }
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The passphrase, for the caller to clear: from the server in Maven's settings if one is named, else from the
     * environment; empty for none.
     */
    public static char[] passphrase(
            @Nullable String serverId,
            Settings settings,
            UnaryOperator<Server> decrypted,
            Map<String, String> environment)
            throws MojoExecutionException {
        if (serverId == null || serverId.isBlank()) {
            return environment.getOrDefault(PASSPHRASE, "").toCharArray();
        }
        Server server = settings.getServer(serverId);
        if (server == null) {
            throw new MojoExecutionException(
                    "smart-crate.keyServerId was '" + serverId + "' but settings.xml has no <server> of that <id>");
        }
        Server open = decrypted.apply(server);
        String passphrase = open.getPassphrase() == null ? open.getPassword() : open.getPassphrase();
        if (passphrase == null) {
            throw new MojoExecutionException("the <server> '" + serverId + "' in settings.xml has no <passphrase>");
        }
        return passphrase.toCharArray();
    }

    /** A file of keys, whole and bounded; a message names the parameter and the file. */
    public static byte[] read(Path file, String parameter) throws MojoExecutionException {
        try {
            return BoundedFile.read(file, LIMIT);
        } catch (NoSuchFileException e) {
            throw new MojoExecutionException(parameter + " was '" + file + "' but there is no such file");
        } catch (IOException e) {
            throw new MojoExecutionException(parameter + " was '" + file + "' but that " + BoundedFile.reason(e));
        }
    }
}
