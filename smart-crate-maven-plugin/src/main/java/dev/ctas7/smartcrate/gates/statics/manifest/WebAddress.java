// SPDX-License-Identifier: Apache-2.0
// URL_CHECK_WEB_ADDRESS
package dev.ctas7.smartcrate.gates.statics.manifest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a web address from other text. */
final class WebAddress {
    /** A host, perhaps a port. A compose service's name may hold {@code _}, which {@link URI#getHost()} refuses. */
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");

    private static final int MAX_PORT = 65535;

    private WebAddress() {}

    static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getRawAuthority() != null && reachable(uri.getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean reachable(String authority) {
        Matcher matcher = AUTHORITY.matcher(authority);
        if (!matcher.matches()) {
            return false;
        }
        String port = matcher.group(1);
        return port == null || (Integer.parseInt(port) >= 1 && Integer.parseInt(port) <= MAX_PORT);
    }
}
