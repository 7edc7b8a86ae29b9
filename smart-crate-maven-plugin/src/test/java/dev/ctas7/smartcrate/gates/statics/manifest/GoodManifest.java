// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.manifest.ManifestReader;
import dev.ctas7.smartcrate.manifest.ManifestState;
import dev.ctas7.smartcrate.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A manifest without a finding, and ways to spoil it; read from a real file as a build does. */
final class GoodManifest {
    static final String FILE = "smart-crate.toml";
    static final CrateIdentity DEMO = new CrateIdentity("demo", "demo", "1.0", "jar");

    /** Lines are counted by tests: the number of each header stands beside it. */
    static final String TEXT = """
            [smart-crate] # 1
            name = "demo"
            version = "${project.version}"
            smart_crate_version = "1.2.0"
            foundation = "ctas7-foundation-core"
            classification = "gateway"
            [smart_meta] # 7
            description = "a crate"
            domains = ["gateway"]
            capabilities = ["websocket"]
            [integration] # 11
            gold_disk_compatible = true
            [ports] # 13
            websocket = 18600
            [port_manager] # 15
            endpoint = "http://localhost:18104"
            [semantic_lock] # 17
            enabled = true
            lock_file = "smart-crate.lock"
            auto_update = false
            verify_on_build = true
            [semantic_lock.hashes] # 22
            content_hash_algorithm = "murmur3-128"
            interface_hash_algorithm = "murmur3-128"
            dependency_hash_algorithm = "murmur3-128"
            [deployment.docker] # 26
            base_image = "ctas7-foundation-core:gold-disk"
            [smart_foundations]
            [build]
            [qa]
            [observability]
            [documentation]
            [license]
            [maintenance]
            [certification]
            """;

    private GoodManifest() {}

    /** The good text with one part exchanged, which must be there. */
    static String with(String part, String replacement) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException(part);
        }
        return TEXT.replace(part, replacement);
    }

    /** The good text without the lines from one header to another. */
    static String without(String header, String next) {
        return TEXT.substring(0, TEXT.indexOf(header)) + TEXT.substring(TEXT.indexOf(next));
    }

    static List<Finding> check(String text) {
        return check(text, null);
    }

    static List<Finding> check(String text, @Nullable String root) {
        return ManifestCheck.check(DEMO, read(text, root), List.of());
    }

    /** {@code line:column rule what}, as a reader of the console would point at it. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.where().line() + ":" + finding.where().column() + " "
                        + finding.rule().id() + " " + finding.what())
                .toList();
    }

    static ManifestState read(String text, @Nullable String root) {
        try {
            Path reactor = Files.createTempDirectory("manifest");
            Path module = Files.createDirectory(reactor.resolve("module"));
            Path file = Files.writeString(module.resolve(FILE), text);
            Path above = reactor.resolve(FILE);
            if (root != null) {
                Files.writeString(above, root);
            }
            ManifestState state = ManifestReader.read(file, FILE, module, root == null ? null : above);
            Files.deleteIfExists(above);
            Files.delete(file);
            Files.delete(module);
            Files.delete(reactor);
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
