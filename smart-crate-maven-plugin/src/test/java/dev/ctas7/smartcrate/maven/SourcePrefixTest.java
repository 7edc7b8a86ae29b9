// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcePrefixTest {
    @TempDir
    private Path folder;

    private Path module;

    @BeforeEach
    void make_a_module() throws IOException {
        module = Files.createDirectories(folder.resolve("shop/services/orders"));
    }

    @Test
    void the_way_leads_from_the_repository_to_the_module() throws IOException {
        repository("shop");

        assertThat(SourcePrefix.of(module)).isEqualTo("services/orders/");
        assertThat(SourcePrefix.of(folder.resolve("shop"))).isEmpty();
    }

    @Test
    void a_worktree_or_a_submodule_has_a_file() throws IOException {
        repository("shop");
        Files.writeString(folder.resolve("shop/services/.git"), "gitdir: elsewhere\n");

        assertThat(SourcePrefix.of(module)).isEqualTo("orders/");
    }

    @Test
    void a_folder_that_is_called_like_a_repository_is_none() throws IOException {
        repository("shop");
        Files.createDirectories(module.resolve(".git"));

        assertThat(SourcePrefix.of(module)).isEqualTo("services/orders/");
    }

    @Test
    void without_git_there_is_no_prefix() throws IOException {
        assertThat(SourcePrefix.of(folder.resolve("missing"))).isEmpty();
    }

    @Test
    void a_link_leads_to_where_git_knows_the_files() throws IOException {
        repository("shop");
        Path link = Files.createSymbolicLink(folder.resolve("link"), module);
        Path whole = Files.createSymbolicLink(folder.resolve("whole"), folder.resolve("shop"));

        assertThat(SourcePrefix.of(link)).isEqualTo("services/orders/");
        assertThat(SourcePrefix.of(whole.resolve("services/orders"))).isEqualTo("services/orders/");
    }

    private void repository(String name) throws IOException {
        Path git = Files.createDirectories(folder.resolve(name).resolve(".git"));
        Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
    }
}
