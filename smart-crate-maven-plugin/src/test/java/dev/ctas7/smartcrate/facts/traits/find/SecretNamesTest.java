// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.traits.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "token", "refreshToken", "ACCESS_TOKEN", "db.password", "dbPassword", "passwords", "clientSecret",
                "secretBytes", "apiKey", "API_KEY", "api-key", "privateKey", "signingKeyHex", "credentials",
                "getToken", "userPwd", "passphrase",
            })
    void a_name_that_ends_with_a_secret_word_holds_one(String name) {
        assertThat(SecretNames.isSecret(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tokenId", "tokenType", "tokenizer", "secretName", "passwordLength", "publicKey", "key", "cacheKey",
                "tokenCount", "maskedToken", "lineWithoutPassword", "hashedPassword", "bytes", "", "_", "author",
                "broken", "apiKeyId",
            })
    void a_name_that_ends_with_another_word_holds_something_else(String name) {
        assertThat(SecretNames.isSecret(name)).isFalse();
    }

    @Test
    void a_number_or_flag_is_no_secret_whatever_its_name() {
        assertThat(SecretNames.isSecret("token", "Ljava/lang/String;")).isTrue();
        assertThat(SecretNames.isSecret("password", "[C")).isTrue();
        assertThat(SecretNames.isSecret("token", "I")).isFalse();
        assertThat(SecretNames.isSecret("hasPassword", "Z")).isFalse();
    }
}
