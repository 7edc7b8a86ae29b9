// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many threads and JVMs share the work, they say the same. */
class ManyFilesIT {
    private static final String HERE = "-D" + QuickJvm.WHERE + "=here";

    @TempDir
    Path folder;

    @TempDir
    Path logs;

    private Cli cli;
    private Shell shell;

    @BeforeEach
    void write_to_the_folder() {
        cli = new Cli(folder);
        shell = new Shell(folder, logs);
    }

    @Test
    void two_threads_give_the_same_bytes_as_one() throws Exception {
        for (int i = 0; i < 300; i++) {
            cli.write("p" + i % 7 + "/A" + i + ".java", Cli.lines("A", 190 + i % 20));
        }
        String jar = Shell.JAR.toString();

        Cli.Result one =
                shell.run(Shell.JAVA, HERE, "-XX:ActiveProcessorCount=1", "-jar", jar, "static", ".", "--json");

        assertThat(shell.run(Shell.JAVA, HERE, "-XX:ActiveProcessorCount=2", "-jar", jar, "static", ".", "--json"))
                .isEqualTo(one);
        assertThat(one.code()).isEqualTo(1);
    }

    @Test
    void a_second_jvm_for_many_files_says_the_same_as_this_one() throws Exception {
        for (int i = 0; i < QuickJvm.MANY; i++) {
            cli.write("p" + i % 7 + "/A" + i + ".java", Cli.lines("A", 190 + i % 20));
        }
        String jar = Shell.JAR.toString();

        Cli.Result here = shell.run(Shell.JAVA, HERE, "-Xlog:gc", "-jar", jar, "static", ".");
        Cli.Result there = shell.run(Shell.JAVA, "-Xlog:gc", "-jar", jar, "static", ".");

        assertThat(here.out())
                .contains("[gc]")
                .endsWith(there.out().substring(there.out().indexOf("p0/A")));
        assertThat(there.out()).endsWith("200 files, 39900 lines, 90 findings (90 errors, 0 warnings, 0 notes)\n");
        assertThat(there.code()).isEqualTo(here.code()).isEqualTo(1);
    }
}
