// SPDX-License-Identifier: Apache-2.0
// KEY_READ_BOUNDED_FILE
package dev.ctas7.heartbeat.trust;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;

/** Reads the files that keys lie in: regular ones, of a bounded size, in UTF-8. */
final class KeyFile {
    private KeyFile() {}

    /** All bytes of a file. */
    static byte[] bytes(Path file, int most) throws TrustException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new TrustException(file + " is no regular file; name a file that holds keys");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw new TrustException(file + " has more than " + most + " bytes; name a file that holds keys");
                }
                return bytes;
            }
        } catch (TrustException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new TrustException(file + " is not there; name the file that holds the keys");
        } catch (IOException e) {
            throw new TrustException(file + " cannot be read (" + e.getClass().getSimpleName()
                    + "); check its owner and its permissions");
        }
    }

    /** The bytes as text. */
    static String text(Path file, byte[] bytes) throws TrustException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new TrustException(file + " is not UTF-8; keys are kept as PEM or base64 text");
        }
    }

    /** Whether everybody on this machine may read the file; false where nobody can tell. */
    static boolean isOpenToOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
