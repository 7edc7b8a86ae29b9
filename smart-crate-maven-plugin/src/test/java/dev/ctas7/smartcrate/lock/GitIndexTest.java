// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.lock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GitIndexTest {
    private static final List<String> NAMES =
            List.of("README.md", "a/long/name/of/a/file.txt", "a/longer", "module/smart-crate.lock", "z");

    @TempDir
    private Path root;

    private Path lock = Path.of("");

    @BeforeEach
    void make_module() throws IOException {
        lock = Files.createDirectory(root.resolve("module")).resolve("smart-crate.lock");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void a_file_in_the_index_is_known(int version) throws IOException {
        Files.createDirectory(root.resolve(".git"));
        Files.write(root.resolve(".git/index"), index(version, NAMES));

        assertThat(GitIndex.holds(lock)).isTrue();
        assertThat(GitIndex.holds(root.resolve("README.md"))).isTrue();
        assertThat(GitIndex.holds(root.resolve("z"))).isTrue();
        assertThat(GitIndex.holds(root.resolve("module/other.lock"))).isFalse();
        assertThat(GitIndex.holds(root.resolve("smart-crate.lock"))).isFalse();
    }

    @Test
    void a_work_tree_of_its_own_has_its_index_elsewhere() throws IOException {
        Files.createDirectories(root.resolve("repo/worktrees/x"));
        Files.write(root.resolve("repo/worktrees/x/index"), index(2, NAMES));
        Files.writeString(root.resolve(".git"), "gitdir: repo/worktrees/x\n");

        assertThat(GitIndex.holds(lock)).isTrue();
    }

    @Test
    void what_is_no_index_knows_nothing() throws IOException {
        assertThat(GitIndex.holds(lock)).isFalse();
        Files.createDirectory(root.resolve(".git"));
        assertThat(GitIndex.holds(lock)).isFalse();

        byte[] good = index(2, NAMES);
        for (int length = 0; length < good.length; length += 7) {
            Files.write(root.resolve(".git/index"), Arrays.copyOf(good, length));
            assertThat(GitIndex.holds(root.resolve("not/there"))).isFalse();
        }
        for (byte[] bytes : List.of(index(1, NAMES), index(5, NAMES), "hello world, no index".getBytes(UTF_8))) {
            Files.write(root.resolve(".git/index"), bytes);
            assertThat(GitIndex.holds(lock)).isFalse();
        }
        byte[] hostile = index(4, NAMES);
        hostile[12 + 62] = (byte) 0xff;
        Files.write(root.resolve(".git/index"), hostile);
        assertThat(GitIndex.holds(lock)).isFalse();
    }

    /** As gitformat-index describes it; version 3 with an extended flag on every other entry. */
    static byte[] index(int version, List<String> names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("DIRC");
        out.writeInt(version);
        out.writeInt(names.size());
        String before = "";
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            int start = bytes.size();
            out.write(new byte[60]);
            boolean extended = version == 3 && i % 2 == 0;
            out.writeShort(name.length() | (extended ? 0x4000 : 0));
            out.write(new byte[extended ? 2 : 0]);
            if (version == 4) {
                int common = 0;
                while (common < Math.min(before.length(), name.length())
                        && before.charAt(common) == name.charAt(common)) {
                    common++;
                }
                out.write(before.length() - common);
                out.write(name.substring(common).getBytes(UTF_8));
                out.write(0);
                before = name;
            } else {
                out.write(name.getBytes(UTF_8));
                do {
                    out.write(0);
                } while ((bytes.size() - start) % 8 != 0);
            }
        }
        out.write(new byte[20]);
        return bytes.toByteArray();
    }
}
