// SPDX-License-Identifier: Apache-2.0
// SETTINGS_HOLD_SERVER_ADDRESSES
package dev.ctas7.heartbeat.bus.nats;

import dev.ctas7.heartbeat.bus.Subjects;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the servers are and how to speak to them; {@code toString} never shows a secret.
 *
 * @param servers URLs, {@code nats://host:port} or {@code tls://host:port}, without user and password; at least one
 * @param name what the server's logs and lists of connections call this client
 * @param login who we are
 * @param tls whom we believe; encryption is used when a URL says {@code tls} or when this says anything, and a server
 *     that does not offer it is then refused
 * @param inbox what the subjects of answers begin with, without a dot at the end: a server may allow each user its own
 */
public record NatsSettings(List<String> servers, String name, NatsLogin login, NatsTls tls, String inbox) {
    /** Copies the servers and checks the inbox. */
    public NatsSettings {
        servers = List.copyOf(servers);
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("nats url was '' but must name at least one server, nats://host:port");
        }
        if (!Subjects.isLiteral(inbox)) {
            throw new IllegalArgumentException(
                    "nats inbox was '" + inbox + "' but must be a subject without wildcards");
        }
    }

    /**
     * Settings for servers, without encryption unless a URL says {@code tls}.
     *
     * @param urls one, or several separated by commas; {@code nats://} may be left out, and so may the port (4222);
     *     {@code user:password@} or {@code token@} may stand before a host, but not two different ones
     * @throws IllegalArgumentException if they are none; the message names no password
     */
    public static NatsSettings of(String urls) {
        ServerUrls parsed = ServerUrls.parse(urls);
        return new NatsSettings(parsed.servers(), "heartbeat", parsed.login(), NatsTls.none(), "_INBOX");
    }

    /** The same with another name. */
    public NatsSettings withName(String newName) {
        return new NatsSettings(servers, newName, login, tls, inbox);
    }

    /** The same for a user with a password. */
    public NatsSettings withUser(String user, String password) {
        return withLogin(new NatsLogin.UserPassword(user, password));
    }

    /** The same with a token. */
    public NatsSettings withToken(String token) {
        return withLogin(new NatsLogin.Token(token));
    }

    /** The same with a file of NATS credentials ({@code .creds}). */
    public NatsSettings withCredentials(Path file) {
        return withLogin(new NatsLogin.CredentialsFile(file));
    }

    /** The same, encrypted, with a PEM file of the authorities that sign servers' certificates. */
    public NatsSettings withAuthorities(Path pem) {
        return new NatsSettings(servers, name, login, new NatsTls(pem, tls.certificate(), tls.key()), inbox);
    }

    /** The same, encrypted, with PEM files of our own certificate and its key. */
    public NatsSettings withClientCertificate(Path certificate, Path key) {
        return new NatsSettings(servers, name, login, new NatsTls(tls.authorities(), certificate, key), inbox);
    }

    /** The same with another beginning of the subjects of answers, without a dot at its end. */
    public NatsSettings withInbox(String newInbox) {
        return new NatsSettings(servers, name, login, tls, newInbox);
    }

    /** Whether connections are encrypted. */
    public boolean isEncrypted() {
        return tls.isWanted() || servers.stream().anyMatch(server -> server.startsWith("tls:"));
    }

    private NatsSettings withLogin(NatsLogin newLogin) {
        return new NatsSettings(servers, name, newLogin, tls, inbox);
    }
}
