// SPDX-License-Identifier: Apache-2.0
// URL_PARSE_SERVER_LIST
package dev.ctas7.heartbeat.bus.nats;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Servers from a list of URLs, and the login that stood in them.
 *
 * @param servers without login
 * @param login of all of them
 */
record ServerUrls(List<String> servers, NatsLogin login) {
    private static final int PORT = 4222;

    static ServerUrls parse(String urls) {
        List<String> servers = new ArrayList<>();
        NatsLogin login = new NatsLogin.None();
        for (String url : urls.split(",", -1)) {
            URI uri = uri(url.strip());
            NatsLogin found = login(uri.getRawUserInfo());
            if (!(login instanceof NatsLogin.None) && !(found instanceof NatsLogin.None) && !login.equals(found)) {
                throw new IllegalArgumentException(
                        "nats url holds two different logins but must hold one for all servers");
            }
            login = found instanceof NatsLogin.None ? login : found;
            servers.add(uri.getScheme() + "://" + uri.getHost() + ":" + (uri.getPort() < 0 ? PORT : uri.getPort()));
        }
        return new ServerUrls(servers, login);
    }

    /** What stands before the host is not shown when the URL is wrong. */
    private static URI uri(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        try {
            URI uri = new URI(url.contains("://") ? url : "nats://" + url);
            boolean known = !lower.contains("://") || lower.startsWith("nats://") || lower.startsWith("tls://");
            if (known && uri.getHost() != null && uri.getPort() <= 65_535 && uri.getPort() != 0) {
                return new URI(
                        uri.getScheme().toLowerCase(Locale.ROOT),
                        uri.getUserInfo(),
                        uri.getHost(),
                        uri.getPort(),
                        null,
                        null,
                        null);
            }
        } catch (URISyntaxException e) {
            throw refused(url);
        }
        throw refused(url);
    }

    private static IllegalArgumentException refused(String url) {
        String shown = url.substring(url.lastIndexOf('@') + 1);
        return new IllegalArgumentException("nats url was '" + shown
                + "' but must be nats://host:port or tls://host:port, several separated by commas");
    }

    private static NatsLogin login(@Nullable String rawUserInfo) {
        if (rawUserInfo == null) {
            return new NatsLogin.None();
        }
        int colon = rawUserInfo.indexOf(':');
        return colon < 0
                ? new NatsLogin.Token(decode(rawUserInfo))
                : new NatsLogin.UserPassword(
                        decode(rawUserInfo.substring(0, colon)), decode(rawUserInfo.substring(colon + 1)));
    }

    private static String decode(String raw) {
        return URI.create("x://" + raw + "@h").getUserInfo();
    }
}
