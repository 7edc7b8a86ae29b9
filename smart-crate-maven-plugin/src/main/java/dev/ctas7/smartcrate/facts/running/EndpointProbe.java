// SPDX-License-Identifier: Apache-2.0
// ENDPOINT_QUERY_BOUNDED_HEALTH
package dev.ctas7.smartcrate.facts.running;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks health endpoints, each within the same patience and at the same time as the others.
 *
 * <p>Only the status counts: no body is read, and no redirect followed, since where it leads is the answerer's choice.
 */
public final class EndpointProbe {
    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int CLIENT_ERROR = 400;

    private final HttpClient client;
    private final Duration patience;

    /** A probe that waits so long for each answer. */
    public EndpointProbe(Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** What the endpoint answers; completes in time and never exceptionally. */
    public CompletableFuture<EndpointHealth> ask(String url) {
        CompletableFuture<HttpResponse<InputStream>> answer;
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(patience)
                    .header("User-Agent", "smart-crate")
                    .build();
            answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException e) {
            return CompletableFuture.completedFuture(new EndpointHealth(url, false, "no http or https URL"));
        }
        // The request's own timeout ends with the headers; this one ends whatever happens.
        return answer.copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .handle((response, failure) -> {
                    if (response == null) {
                        answer.cancel(true);
                        return new EndpointHealth(url, false, reason(failure));
                    }
                    close(response.body());
                    int status = response.statusCode();
                    return new EndpointHealth(url, status >= OK && status < REDIRECT, words(status));
                });
    }

    private static String words(int status) {
        String code = "HTTP " + status;
        return status >= REDIRECT && status < CLIENT_ERROR
                ? code + ", a redirect, which is not followed: name the address that answers itself"
                : code;
    }

    private String reason(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            return "no answer within " + patience.toMillis() + " ms";
        }
        if (cause instanceof ConnectException) {
            return cause.getCause() instanceof UnresolvedAddressException
                    ? "its host is not known"
                    : "nobody listens there";
        }
        if (cause instanceof SSLException) {
            return "its certificate or its TLS is not accepted";
        }
        return cause instanceof IOException ? "its answer is no HTTP" : "it could not be asked";
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException unwanted) {
            // Nobody wants the body; that it cannot even be closed says nothing of the status before it.
        }
    }
}
