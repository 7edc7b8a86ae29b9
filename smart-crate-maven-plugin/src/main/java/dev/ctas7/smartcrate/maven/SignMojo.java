// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_FILE_SIGNING
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.maven.signing.SignableFiles;
import dev.ctas7.smartcrate.maven.signing.SignatureLibrary;
import dev.ctas7.smartcrate.maven.signing.SignedFile;
import dev.ctas7.smartcrate.maven.signing.SigningSecrets;
import dev.ctas7.smartcrate.maven.signing.SigningTime;
import dev.ctas7.smartcrate.report.WrittenReport;
import dev.ctas7.smartcrate.signature.SignatureException;
import dev.ctas7.smartcrate.signature.SigningKey;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Signs the module's artifacts, its pom, the lock and the reports: detached OpenPGP signatures that {@code gpg
 * --verify} reads. Those of artifacts are attached, so that they are deployed.
 *
 * <p>The key is read from a file, or from the environment variable {@code SMART_CRATE_SIGNING_KEY}; its passphrase from
 * {@code SMART_CRATE_SIGNING_PASSPHRASE}, or from a server in Maven's settings. Neither is ever a parameter.
 */
@Mojo(name = "sign", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute().
public final class SignMojo extends CrateGoal {
    /** The file with the secret key, as {@code gpg --armor --export-secret-keys} writes it. */
    @Parameter(property = "smart-crate.keyFile")
    private @Nullable File keyFile;

    /** The server in Maven's settings whose passphrase, else password, opens the key. */
    @Parameter(property = "smart-crate.keyServerId")
    private @Nullable String keyServerId;

    /** Where the reports are. */
    @Parameter(property = "smart-crate.outputDirectory", defaultValue = "${project.build.directory}/smart-crate")
    private File outputDirectory;

    @Inject
    private RepositorySystem repositories;

    @Inject
    private SettingsDecrypter decrypter;

    @Inject
    private MavenProjectHelper helper;

    /** Called by Maven. */
    public SignMojo() {}

    /** Throws {@link MojoFailureException} for what is not built, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Packaged packaged = Packaged.of(project, inputs(), "sign");
        SignatureLibrary.library()
                .load(repositories, session.getRepositorySession(), project.getRemotePluginRepositories());
        SigningKey key = key();
        Instant time =
                SigningTime.of(project.getProperties().getProperty("project.build.outputTimestamp"), Instant.now());
        int signed = 0;
        try {
            List<SignedFile> files =
                    SignableFiles.of(project, packaged.file(), packaged.lock(), outputDirectory.toPath());
            for (SignedFile file : files) {
                if (isSignedAlready(file.artifact())) {
                    getLog().info("smart-crate sign: another plugin has signed " + file.shown() + " already");
                } else {
                    sign(file, key, time);
                    signed++;
                }
            }
        } catch (IOException e) {
            throw new MojoExecutionException("a signature cannot be made: " + e.getMessage(), e);
        }
        getLog().info("smart-crate sign: " + signed + " file(s) signed by " + key.fingerprint());
    }

    private SigningKey key() throws MojoExecutionException {
        Map<String, String> environment = System.getenv();
        byte[] data = SigningSecrets.key(keyFile == null ? null : keyFile.toPath(), environment);
        char[] passphrase = SigningSecrets.passphrase(
                keyServerId,
                session.getSettings(),
                server -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(server))
                        .getServer(),
                environment);
        try {
            return SigningKey.open(data, passphrase, Instant.now());
        } catch (SignatureException e) {
            throw new MojoExecutionException(e.getMessage());
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(data, (byte) 0);
        }
    }

    private void sign(SignedFile file, SigningKey key, Instant time) throws IOException {
        byte[] signature;
        try (InputStream in = Files.newInputStream(file.file())) {
            signature = key.sign(in, time);
        }
        Path folder = file.signature().toAbsolutePath().getParent();
        String name = String.valueOf(file.signature().getFileName());
        new ReportFolder(project.getBasedir().toPath(), folder == null ? outputDirectory.toPath() : folder)
                .write(new WrittenReport(name, new String(signature, StandardCharsets.US_ASCII)));
        getLog().debug("signed " + file.shown() + ": " + file.signature());
        SignedFile.Attachment artifact = file.artifact();
        if (artifact != null) {
            helper.attachArtifact(
                    project,
                    artifact.extension() + ".asc",
                    artifact.classifier(),
                    file.signature().toFile());
        }
    }

    private boolean isSignedAlready(SignedFile.@Nullable Attachment artifact) {
        return artifact != null
                && project.getAttachedArtifacts().stream()
                        .anyMatch(one -> (artifact.extension() + ".asc").equals(one.getType())
                                && String.valueOf(artifact.classifier())
                                        .equals(String.valueOf(
                                                "".equals(one.getClassifier()) ? null : one.getClassifier())));
    }
}
