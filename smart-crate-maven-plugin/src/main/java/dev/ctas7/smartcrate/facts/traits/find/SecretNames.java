// SPDX-License-Identifier: Apache-2.0
// NAME_CLASSIFY_SECRET_HOLDER
package dev.ctas7.smartcrate.facts.traits.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by its name whether a variable, field or method holds a secret: by the word that its name ends with. */
final class SecretNames {
    private static final Pattern BORDER = Pattern.compile("[_\\W]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Set<String> SECRETS =
            Set.of("secret", "password", "passwd", "pwd", "passphrase", "token", "credential", "apikey", "privatekey");

    /** Before {@code key}; a public key, a cache key or a row's key is none. */
    private static final Set<String> KEYS = Set.of("api", "private", "secret", "signing", "encryption", "master");

    /** Behind a secret's name these change its form, not what it is; {@code tokenId} is another thing. */
    private static final Set<String> FORMS =
            Set.of("value", "bytes", "chars", "string", "text", "plain", "plaintext", "raw", "hex", "base64");

    /** Before a secret's name they say that it is not in it. */
    private static final Set<String> HIDDEN = Set.of("without", "masked", "redacted", "hashed", "encrypted", "no");

    /** What can hold one; a number or a flag about a secret is none. */
    private static final Set<String> TEXTS = Set.of(
            "Ljava/lang/String;",
            "Ljava/lang/CharSequence;",
            "Ljava/lang/StringBuilder;",
            "Ljava/lang/Object;",
            "Ljava/util/Optional;",
            "Ljava/nio/ByteBuffer;",
            "Ljava/nio/CharBuffer;",
            "[C",
            "[B");

    private SecretNames() {}

    /** Whether something of this name and type holds a secret. */
    static boolean isSecret(String name, String descriptor) {
        return TEXTS.contains(descriptor) && isSecret(name);
    }

    /** Whether the name alone says it. */
    static boolean isSecret(String name) {
        List<String> words = words(name);
        while (!words.isEmpty() && FORMS.contains(last(words))) {
            words.remove(words.size() - 1);
        }
        if (words.isEmpty() || words.stream().anyMatch(HIDDEN::contains)) {
            return false;
        }
        String last = singular(last(words));
        boolean key = last.equals("key") && words.size() > 1 && KEYS.contains(words.get(words.size() - 2));
        return key || SECRETS.contains(last);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Arrays.stream(BORDER.split(name))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
