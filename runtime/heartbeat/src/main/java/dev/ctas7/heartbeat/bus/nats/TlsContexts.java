// SPDX-License-Identifier: Apache-2.0
// TLS_LOAD_TRUSTED_CERTIFICATES
package dev.ctas7.heartbeat.bus.nats;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** TLS as {@link NatsTls} wants it, by the JDK's means; server certificates must also name the server's host. */
final class TlsContexts {
    private TlsContexts() {}

    /** Reads the files and makes a context of them. */
    static SSLContext of(NatsTls tls) throws IOException, GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys(tls), new TrustManager[] {new HostCheckingTrust(trust(tls.authorities()))}, null);
        return context;
    }

    private static X509ExtendedTrustManager trust(@Nullable Path authorities)
            throws IOException, GeneralSecurityException {
        KeyStore store = null;
        if (authorities != null) {
            store = empty();
            List<Certificate> certificates = PemFiles.certificates(authorities);
            for (int i = 0; i < certificates.size(); i++) {
                store.setCertificateEntry("authority-" + i, certificates.get(i));
            }
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager x509) {
                return x509;
            }
        }
        throw new GeneralSecurityException("the JDK offers no X.509 trust manager");
    }

    private static KeyManager @Nullable [] keys(NatsTls tls) throws IOException, GeneralSecurityException {
        Path certificate = tls.certificate();
        Path key = tls.key();
        if (certificate == null || key == null) {
            return null;
        }
        PrivateKey privateKey = PemFiles.privateKey(key);
        KeyStore store = empty();
        store.setKeyEntry(
                "client",
                privateKey,
                new char[0],
                PemFiles.certificates(certificate).toArray(new Certificate[0]));
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, new char[0]);
        return factory.getKeyManagers();
    }

    private static KeyStore empty() throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }
}
