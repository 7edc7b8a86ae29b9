// SPDX-License-Identifier: Apache-2.0
// LIBRARY_DEFINE_BOUNCY_CASTLE
package dev.ctas7.smartcrate.maven.signing;

import dev.ctas7.smartcrate.maven.library.LateLibrary;
import java.util.List;
import java.util.Set;

/** Bouncy Castle, for the two goals that need it (decision 0009). */
public final class SignatureLibrary {
    /** What is loaded; the build compiles and tests with the same. */
    public static final String COORDINATES = "org.bouncycastle:bcpg-jdk18on:1.86";

    private SignatureLibrary() {}

    /** The library. */
    public static LateLibrary library() {
        return new LateLibrary(
                List.of(COORDINATES),
                Set.of(),
                "org.bouncycastle.openpgp.api.OpenPGPKeyReader",
                "makes and reads signatures");
    }
}
