// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.maven.library.LateLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is loaded is what was compiled and tested with. */
class HeartbeatLibraryTest {
    private static final LateLibrary LIBRARY = HeartbeatLibrary.library();

    @Test
    void it_is_of_this_plugins_own_version() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<version>" + LIBRARY.coordinates().get(0).replaceFirst(".*:", "") + "</version>");
        assertThat(LIBRARY.coordinates().get(0)).startsWith("dev.ctas7:heartbeat:");
    }

    @Test
    void it_brings_the_bouncy_castle_that_signing_brings_and_no_other() throws IOException {
        String version = HeartbeatLibrary.SIGNATURES.substring(HeartbeatLibrary.SIGNATURES.lastIndexOf(':') + 1);

        assertThat(LIBRARY.coordinates()).endsWith(HeartbeatLibrary.SIGNATURES);
        assertThat(LIBRARY.excluded()).containsExactly("org.bouncycastle:bcprov-lts8on");
        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<bouncycastle.version>" + version + "</bouncycastle.version>");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<artifactId>bcprov-lts8on</artifactId>");
    }

    @Test
    void its_probe_is_a_class_of_it() {
        assertThat(LIBRARY.probe()).isEqualTo("dev.ctas7.heartbeat.query.RunningSystemQuery");
        assertThat(Path.of("../runtime/heartbeat/src/main/java", LIBRARY.probe().replace('.', '/') + ".java"))
                .isRegularFile();
    }
}
