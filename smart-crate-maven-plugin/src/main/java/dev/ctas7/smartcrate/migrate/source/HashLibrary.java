// SPDX-License-Identifier: Apache-2.0
// LIBRARY_DEFINE_METHOD_ROLES
package dev.ctas7.smartcrate.migrate.source;

import com.sun.source.tree.MethodInvocationTree;
import dev.ctas7.smartcrate.facts.source.lexical.ForbiddenWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class of a library that computes the forbidden hash.
 *
 * @param type its full name
 * @param constructed whether {@code new} without arguments starts an unkeyed hash of 32 bytes
 * @param resets whether finishing starts anew, so that what follows is another hash
 * @param methods roles by name and number of arguments, such as {@code update/3}; one that is not listed is not known
 */
record HashLibrary(String type, boolean constructed, boolean resets, Map<String, Role> methods) {
    /** What a method does. */
    enum Role {
        /** Hashes one array at once to 32 bytes. */
        ONE_SHOT,
        /** Gives an unkeyed hash to fill. */
        START,
        /** Takes an array, or a range of one. */
        UPDATE,
        /** Takes an array, or something else with the same name. */
        UPDATE_IF_BYTES,
        /** Gives 32 bytes. */
        BYTES,
        /** Gives 64 hex digits. */
        HEX,
        /** Gives as many bytes as it is told, or fills the array that it is given. */
        SIZED,
        /** Fills the array that it is given, from an offset on. */
        FILL,
        /** Says how many bytes it will give. */
        SIZE,
        /** Begins or ends a use without touching the value. */
        DROP,
        /** Has a key, or derives one. */
        KEYED
    }

    /** Bytes that all of these give unless told otherwise. */
    static final String DEFAULT_LENGTH = "32";

    private static final String NAME = ForbiddenWord.NAME;

    /** Those that are known. */
    static final List<HashLibrary> ALL = List.of(
            new HashLibrary(
                    "org.apache.commons.codec.digest." + NAME,
                    false,
                    false,
                    Map.of(
                            "hash/1", Role.ONE_SHOT,
                            "initHash/0", Role.START,
                            "update/1", Role.UPDATE,
                            "update/3", Role.UPDATE,
                            "doFinalize/1", Role.SIZED,
                            "keyedHash/2", Role.KEYED,
                            "initKeyedHash/1", Role.KEYED,
                            "initKeyDerivationFunction/1", Role.KEYED)),
            new HashLibrary(
                    "io.github.rctcwyvrn." + NAME.toLowerCase(Locale.ROOT) + "." + NAME,
                    false,
                    false,
                    Map.of(
                            "newInstance/0", Role.START,
                            "update/1", Role.UPDATE_IF_BYTES,
                            "digest/0", Role.BYTES,
                            "digest/1", Role.SIZED,
                            "hexdigest/0", Role.HEX,
                            "newKeyedHasher/1", Role.KEYED,
                            "newKeyDerivationHasher/1", Role.KEYED)),
            new HashLibrary(
                    "io.lktk.Native" + NAME.toUpperCase(Locale.ROOT),
                    true,
                    false,
                    Map.of(
                            "initDefault/0", Role.DROP,
                            "update/1", Role.UPDATE,
                            "getOutput/0", Role.BYTES,
                            "getOutput/1", Role.SIZED,
                            "close/0", Role.DROP,
                            "initKeyed/1", Role.KEYED,
                            "initDeriveKey/1", Role.KEYED)),
            new HashLibrary(
                    "org.bouncycastle.crypto.digests." + NAME + "Digest",
                    true,
                    true,
                    Map.of(
                            "update/3", Role.UPDATE,
                            "doFinal/2", Role.FILL,
                            "getDigestSize/0", Role.SIZE,
                            "init/1", Role.KEYED)));

    /** The last part of the full name. */
    String simpleName() {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /** What a call of one of its methods does; null when that is not known. */
    @Nullable
    Role role(String method, MethodInvocationTree call) {
        return methods.get(method + "/" + call.getArguments().size());
    }
}
