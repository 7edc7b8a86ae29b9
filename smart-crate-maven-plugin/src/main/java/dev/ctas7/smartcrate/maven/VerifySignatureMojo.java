// SPDX-License-Identifier: Apache-2.0
// GOAL_RUN_SIGNATURE_CHECK
package dev.ctas7.smartcrate.maven;

import dev.ctas7.smartcrate.files.BoundedFile;
import dev.ctas7.smartcrate.maven.signing.SignableFiles;
import dev.ctas7.smartcrate.maven.signing.SignatureLibrary;
import dev.ctas7.smartcrate.maven.signing.SignatureTable;
import dev.ctas7.smartcrate.maven.signing.SignedFile;
import dev.ctas7.smartcrate.maven.signing.SigningSecrets;
import dev.ctas7.smartcrate.signature.Checked;
import dev.ctas7.smartcrate.signature.Fingerprints;
import dev.ctas7.smartcrate.signature.SignatureException;
import dev.ctas7.smartcrate.signature.SignatureState;
import dev.ctas7.smartcrate.signature.TrustRing;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Checks the signatures of the module's artifacts, its pom, the lock and the reports against public keys that you
 * trust.
 *
 * <p>Signatures may be {@code sign}'s or {@code gpg}'s. One that is missing, bad, by an unknown key or not to be relied
 * on fails the build; a table says for each file who signed it.
 */
@Mojo(name = "verify-signature", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields before it calls execute().
public final class VerifySignatureMojo extends CrateGoal {
    /** A detached signature is some hundred bytes; sixteen long ones fit. */
    private static final int LIMIT = 1 << 16;

    /** The file with the public keys that are trusted, as {@code gpg --armor --export} writes it. */
    @Parameter(property = "smart-crate.publicKeys")
    private @Nullable File publicKeys;

    /** The fingerprints of those that may sign this module, separated by commas; all in the file unless set. */
    @Parameter(property = "smart-crate.fingerprints")
    private @Nullable List<String> fingerprints;

    /** Where the reports are. */
    @Parameter(property = "smart-crate.outputDirectory", defaultValue = "${project.build.directory}/smart-crate")
    private File outputDirectory;

    @Inject
    private RepositorySystem repositories;

    /** Called by Maven. */
    public VerifySignatureMojo() {}

    /** Throws {@link MojoFailureException} for files that are not well signed, else the other one. */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (publicKeys == null) {
            throw new MojoExecutionException("smart-crate.publicKeys is not set but must name a file with the public "
                    + "keys that you trust, as gpg --armor --export writes it");
        }
        byte[] keys = SigningSecrets.read(publicKeys.toPath(), "smart-crate.publicKeys");
        Packaged packaged = Packaged.of(project, inputs(), "verify-signature");
        SignatureLibrary.library()
                .load(repositories, session.getRepositorySession(), project.getRemotePluginRepositories());
        Map<String, Checked> results = new LinkedHashMap<>();
        try {
            TrustRing ring = TrustRing.read(keys, trusted(), Instant.now());
            for (SignedFile file :
                    SignableFiles.signed(project, packaged.file(), packaged.lock(), outputDirectory.toPath())) {
                results.put(file.shown(), check(file, ring));
            }
        } catch (SignatureException e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("a signature cannot be checked: " + e.getMessage(), e);
        }
        report(results);
    }

    private Set<String> trusted() throws SignatureException {
        Set<String> trusted = new HashSet<>();
        for (String one : fingerprints == null ? List.<String>of() : fingerprints) {
            trusted.add(Fingerprints.of(String.valueOf(one)));
        }
        return trusted;
    }

    private static Checked check(SignedFile file, TrustRing ring) throws IOException {
        if (!Files.isRegularFile(file.signature())) {
            return new Checked(
                    SignatureState.MISSING,
                    "",
                    "there is no " + file.signature().getFileName());
        }
        if (!Files.isRegularFile(file.file())) {
            return new Checked(SignatureState.MISSING, "", "the file is gone, its signature is there");
        }
        byte[] signature;
        try {
            signature = BoundedFile.read(file.signature(), LIMIT);
        } catch (IOException e) {
            return new Checked(SignatureState.BAD, "", "the signature " + BoundedFile.reason(e));
        }
        try (InputStream in = Files.newInputStream(file.file())) {
            return ring.check(in, signature);
        }
    }

    private void report(Map<String, Checked> results) throws MojoFailureException {
        SignatureTable table = new SignatureTable(results);
        // One call, so that modules built in parallel do not mix their lines.
        String text =
                "smart-crate verify-signature: " + project.getArtifactId() + "\n" + String.join("\n", table.lines());
        if (table.wrong() == 0) {
            getLog().info(text);
        } else {
            getLog().error(text);
            throw new MojoFailureException(table.wrong() + " of " + results.size()
                    + " file(s) are not well signed. Each is named above with what to do.");
        }
    }
}
