// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.CrateIdentity;
import dev.ctas7.smartcrate.facts.CrateInputs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestDeliveryTest {
    private static final String PROOF = "META-INF/smart-crate/orders/proof.properties";
    private static final String MANIFEST = "META-INF/smart-crate/orders/smart-crate.toml";

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void make_a_module() throws IOException {
        jar = folder.resolve("target/orders.jar");
        Files.createDirectories(folder.resolve("target/classes"));
        Files.writeString(folder.resolve("smart-crate.toml"), "new = 1\n");
    }

    @Test
    void a_missing_manifest_goes_into_folder_and_jar_last_and_with_the_date_of_the_proof() throws IOException {
        pack("META-INF/MANIFEST.MF", "a/A.class", PROOF, "z.txt");

        assertThat(deliver()).isEmpty();

        assertThat(folder.resolve("target/classes").resolve(MANIFEST)).hasContent("new = 1\n");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("META-INF/MANIFEST.MF", "a/A.class", PROOF, "z.txt", MANIFEST);
            assertThat(zip.getEntry(MANIFEST).getTimeLocal())
                    .isEqualTo(zip.getEntry(PROOF).getTimeLocal());
            assertThat(text(zip, MANIFEST)).isEqualTo("new = 1\n");
            assertThat(text(zip, "a/A.class")).isEqualTo("a/A.class");
            assertThat(zip.getComment()).isEqualTo("a comment");
        }
    }

    @Test
    void an_old_manifest_is_replaced_without_a_trace_so_that_the_bytes_do_not_depend_on_history() throws IOException {
        pack("META-INF/MANIFEST.MF", PROOF, "z.txt");
        deliver();
        byte[] fresh = Files.readAllBytes(jar);
        pack("META-INF/MANIFEST.MF", MANIFEST, PROOF, "z.txt");

        assertThat(deliver()).isEmpty();

        assertThat(Files.readAllBytes(jar)).isEqualTo(fresh);
    }

    @Test
    void a_second_delivery_touches_nothing() throws IOException {
        pack(PROOF);
        deliver();
        Object key = Files.readAttributes(jar, "fileKey,lastModifiedTime").toString();

        assertThat(deliver()).isEmpty();

        assertThat(Files.readAttributes(jar, "fileKey,lastModifiedTime").toString())
                .isEqualTo(key);
    }

    @Test
    void a_jar_without_the_proof_is_not_made_to_claim_one() throws IOException {
        pack("META-INF/MANIFEST.MF", "META-INF/smart-crate/other/proof.properties");
        byte[] before = Files.readAllBytes(jar);

        assertThat(deliver()).isEmpty();

        assertThat(Files.readAllBytes(jar)).isEqualTo(before);
    }

    @Test
    void an_executable_jar_gets_it_beside_its_proof() throws IOException {
        pack("org/boot/Loader.class", "BOOT-INF/classes/" + PROOF);

        deliver();

        assertThat(names()).endsWith("BOOT-INF/classes/" + MANIFEST);
    }

    @Test
    void a_signed_jar_is_not_touched_and_the_user_is_told() throws IOException {
        pack("META-INF/MANIFEST.MF", "META-INF/ME.SF", PROOF);

        assertThat(deliver())
                .containsExactly("the manifest was not added to orders.jar, which is signed; let the manifest be packed"
                        + " before it is, with extensions on");
        assertThat(names()).doesNotContain(MANIFEST);
    }

    @Test
    void a_jar_with_something_before_its_first_entry_is_not_touched() throws IOException {
        pack(PROOF);
        byte[] zip = Files.readAllBytes(jar);
        try (OutputStream out = Files.newOutputStream(jar)) {
            out.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
            out.write(zip);
        }

        assertThat(deliver())
                .containsExactly(
                        "the manifest was not added to orders.jar, which is in zip64 form or has data before its"
                                + " first entry");
    }

    @Test
    void a_file_that_is_no_jar_gives_one_line() throws IOException {
        Files.writeString(jar, "not a zip");

        assertThat(deliver()).hasSize(1);
        assertThat(Files.readString(jar)).isEqualTo("not a zip");
    }

    @Test
    void a_manifest_that_is_a_link_out_of_the_module_or_missing_is_not_delivered() throws IOException {
        Path module = Files.createDirectories(folder.resolve("inner"));
        Files.createDirectories(module.resolve("target/classes"));
        Files.createSymbolicLink(module.resolve("smart-crate.toml"), folder.resolve("smart-crate.toml"));

        assertThat(ManifestDelivery.deliver(inputs(module, null))).isEmpty();

        assertThat(module.resolve("target/classes/META-INF")).doesNotExist();
    }

    private List<String> deliver() {
        return ManifestDelivery.deliver(inputs(folder, jar));
    }

    private static CrateInputs inputs(Path module, @Nullable Path packaged) {
        return new CrateInputs(
                new CrateIdentity("com.acme", "orders", "1.0.0", "jar"),
                module,
                module.resolve("smart-crate.toml"),
                null,
                List.of(),
                List.of(),
                List.of(),
                module.resolve("target/classes"),
                module.resolve("target"),
                packaged,
                List.of(),
                List.of(),
                null);
    }

    private void pack(String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.setComment("a comment");
            int day = 1;
            for (String name : names) {
                ZipEntry entry = new ZipEntry(name);
                int dated = name.equals(PROOF) ? 20 : day++;
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 11, name.equals("z.txt") ? 30 : dated, 10, 0));
                zip.putNextEntry(entry);
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return new ArrayList<>(zip.stream().map(ZipEntry::getName).toList());
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
