// SPDX-License-Identifier: Apache-2.0
// SIGNATURE_PARSE_DETACHED_PACKETS
package dev.ctas7.smartcrate.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureList;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.bc.BcPGPObjectFactory;

/** Reads what should be a detached signature: signatures over a file's bytes and nothing else. */
final class SignaturePackets {
    /** More keys than sign a release; each is a pass over the file. */
    private static final int MOST = 16;

    private SignaturePackets() {}

    static List<PGPSignature> parse(byte[] data) throws SignatureException {
        List<byte[]> blocks = Armour.blocks(data);
        List<PGPSignature> found = new ArrayList<>();
        for (byte[] block : blocks) {
            boolean armoured = blocks.size() > 1 || !isBinary(block);
            if (armoured && !Armour.isSignature(block)) {
                throw new SignatureException("the signature file is no OpenPGP signature");
            }
            if (Armour.cutOff(block)) {
                throw new SignatureException("the signature is cut off: it has no line -----END PGP SIGNATURE-----");
            }
            found.addAll(packets(block));
        }
        if (found.isEmpty() || found.size() > MOST) {
            throw new SignatureException(
                    "the signature file holds " + found.size() + " signatures but must hold 1 to " + MOST);
        }
        return found;
    }

    /** Every packet begins with a byte whose highest bit is set, which no armour does. */
    private static boolean isBinary(byte[] data) {
        return data.length > 0 && data[0] < 0;
    }

    private static List<PGPSignature> packets(byte[] block) throws SignatureException {
        List<PGPSignature> found = new ArrayList<>();
        try {
            BcPGPObjectFactory factory =
                    new BcPGPObjectFactory(PGPUtil.getDecoderStream(new ByteArrayInputStream(block)));
            for (Object packet = factory.nextObject(); packet != null; packet = factory.nextObject()) {
                if (!(packet instanceof PGPSignatureList list)) {
                    throw new SignatureException("the signature file holds something else than signatures");
                }
                list.forEach(found::add);
            }
        } catch (IOException | RuntimeException e) {
            // Whatever the bytes are, the library may throw anything.
            throw new SignatureException("the signature is damaged: its packets cannot be read");
        }
        return found;
    }
}
