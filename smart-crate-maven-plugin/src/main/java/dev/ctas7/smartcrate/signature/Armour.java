// SPDX-License-Identifier: Apache-2.0
// ARMOUR_SPLIT_KEY_BLOCKS
package dev.ctas7.smartcrate.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes files apart in which several armoured blocks stand one after the other, as {@code cat} makes them. */
final class Armour {
    private static final String BEGIN = "-----BEGIN PGP ";
    private static final String SIGNATURE = BEGIN + "SIGNATURE-----";

    private Armour() {}

    /** Each block; a file that is not armoured as a whole. */
    static List<byte[]> blocks(byte[] data) {
        String text = new String(data, StandardCharsets.ISO_8859_1);
        int start = text.indexOf(BEGIN);
        if (start < 0) {
            return List.of(data);
        }
        List<byte[]> blocks = new ArrayList<>();
        while (start >= 0) {
            int next = text.indexOf(BEGIN, start + BEGIN.length());
            blocks.add(text.substring(start, next < 0 ? text.length() : next).getBytes(StandardCharsets.ISO_8859_1));
            start = next;
        }
        return blocks;
    }

    /** Whether an armoured block has an end; Bouncy Castle reads half a block without a word. */
    static boolean cutOff(byte[] block) {
        String text = new String(block, StandardCharsets.ISO_8859_1);
        return text.contains(BEGIN) && !text.contains("-----END PGP ");
    }

    static boolean isSignature(byte[] block) {
        return new String(block, StandardCharsets.ISO_8859_1).contains(SIGNATURE);
    }
}
