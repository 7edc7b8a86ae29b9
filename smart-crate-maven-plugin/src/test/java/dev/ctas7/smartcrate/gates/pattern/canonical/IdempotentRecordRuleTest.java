// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gates.pattern.CompiledCrate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotentRecordRuleTest {
    @TempDir
    Path folder;

    @Test
    void a_file_that_grows_with_each_retry_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // SYSTEM_WRITE_IDEMPOTENT_RECORD
                package demo;
                import java.io.FileWriter;
                import java.io.IOException;
                import java.io.RandomAccessFile;
                import java.nio.charset.StandardCharsets;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import java.nio.file.StandardOpenOption;
                final class AuditTrail {
                    private final Path file;
                    AuditTrail(Path file) {
                        this.file = file;
                    }
                    void record(String line) throws IOException {
                        Files.writeString(file, line + "\\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                    }
                    void recordOld(String line) throws IOException {
                        try (FileWriter out = new FileWriter(file.toFile(), StandardCharsets.UTF_8, true)) {
                            out.write(line);
                        }
                    }
                    void recordRaw(byte[] bytes) throws IOException {
                        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                            out.seek(out.length());
                            out.write(bytes);
                        }
                    }
                }
                """).findings("SC311");

        assertThat(findings)
                .containsExactly(
                        "AuditTrail.java:16 AuditTrail.record adds whatever is there already: StandardOpenOption.APPEND",
                        "AuditTrail.java:19 AuditTrail.recordOld adds whatever is there already: new FileWriter(..., true)",
                        "AuditTrail.java:25 AuditTrail.recordRaw adds whatever is there already: RandomAccessFile.seek to its end");
    }

    @Test
    void an_insert_that_does_not_say_what_happens_the_second_time_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // SYSTEM_WRITE_IDEMPOTENT_RECORD
                package demo;
                import java.sql.Connection;
                import java.sql.PreparedStatement;
                import java.sql.SQLException;
                final class Payments {
                    private static final String TABLE = "payment";
                    private final Connection connection;
                    Payments(Connection connection) {
                        this.connection = connection;
                    }
                    void save(String id, long cents) throws SQLException {
                        try (PreparedStatement insert = connection.prepareStatement(
                                "insert into " + TABLE + " (id, cents) values (?, ?)")) {
                            insert.setString(1, id);
                            insert.setLong(2, cents);
                            insert.executeUpdate();
                        }
                    }
                }
                """).findings("SC311");

        assertThat(findings)
                .containsExactly(
                        "Payments.java:13 Payments.save adds whatever is there already: \"insert into payment (id, cents) values (...\"");
    }

    @Test
    void records_that_replace_or_are_refused_the_second_time_pass() {
        List<String> findings = new CompiledCrate(folder, """
                // SYSTEM_WRITE_IDEMPOTENT_RECORD
                package demo;
                import java.io.FileOutputStream;
                import java.io.IOException;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import java.nio.file.StandardCopyOption;
                import java.sql.Connection;
                import java.sql.PreparedStatement;
                import java.sql.SQLException;
                import java.sql.SQLIntegrityConstraintViolationException;
                final class Receipts {
                    private final Path folder;
                    private final Connection connection;
                    Receipts(Path folder, Connection connection) {
                        this.folder = folder;
                        this.connection = connection;
                    }
                    void write(String id, byte[] receipt) throws IOException {
                        Path draft = folder.resolve(id + ".tmp");
                        try (FileOutputStream out = new FileOutputStream(draft.toFile(), false)) {
                            out.write(receipt);
                            out.getFD().sync();
                        }
                        Files.move(draft, folder.resolve(id), StandardCopyOption.ATOMIC_MOVE);
                    }
                    void upsert(String id) throws SQLException {
                        String sql = "INSERT INTO receipt (id) VALUES (?)\\n"
                                + "ON CONFLICT (id) DO NOTHING";
                        try (PreparedStatement statement = connection.prepareStatement(sql)) {
                            statement.setString(1, id);
                            statement.executeUpdate();
                        }
                    }
                    void insertOnce(String id) throws SQLException {
                        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO receipt (id) VALUES (?)")) {
                            statement.setString(1, id);
                            statement.executeUpdate();
                        } catch (SQLIntegrityConstraintViolationException known) {
                            // It is there already, as it should be.
                        }
                    }
                }
                """).findings("SC311");

        assertThat(findings).isEmpty();
    }
}
