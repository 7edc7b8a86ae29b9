// SPDX-License-Identifier: Apache-2.0
// QUESTION_COORDINATE_SESSION_ANSWERS
package dev.ctas7.smartcrate.maven.running;

import dev.ctas7.smartcrate.facts.running.EndpointHealth;
import dev.ctas7.smartcrate.facts.running.EndpointProbe;
import dev.ctas7.smartcrate.facts.running.GlobalState;
import dev.ctas7.smartcrate.facts.running.NatsAccess;
import dev.ctas7.smartcrate.facts.running.RunningSystem;
import dev.ctas7.smartcrate.facts.running.nats.OrchestratorQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/**
 * What a module's gate asks of the network. The first module that asks begins, the others share its answers; none is
 * waited for before the crate's files have been read.
 */
public final class RunningQuestion {
    private static final String OFFLINE = "Maven is offline (-o)";

    private final MavenSession session;
    private final CompletableFuture<GlobalState> state;
    private final List<CompletableFuture<EndpointHealth>> endpoints = new ArrayList<>();
    private final String unasked;

    private RunningQuestion(MavenSession session, CompletableFuture<GlobalState> state, String unasked) {
        this.session = session;
        this.state = state;
        this.unasked = unasked;
    }

    /**
     * Begins to ask, or joins those who have.
     *
     * @throws MojoExecutionException if Maven's settings do not have what is needed, or the client cannot be resolved
     */
    public static RunningQuestion begin(
            RunningParameters parameters,
            MavenSession session,
            MavenProject project,
            RepositorySystem repositories,
            SettingsDecrypter decrypter)
            throws MojoExecutionException {
        boolean nats = !parameters.natsUrl().isEmpty();
        if (session.isOffline()) {
            return new RunningQuestion(
                    session,
                    unasked(nats ? OFFLINE : ""),
                    parameters.healthEndpoints().isEmpty() ? "" : OFFLINE);
        }
        if (!nats) {
            return new RunningQuestion(session, unasked(""), "").probe(parameters);
        }
        NatsAccess access = NatsServerSettings.access(
                parameters.natsUrl(),
                parameters.natsServerId(),
                session.getSettings(),
                server -> decrypter
                        .decrypt(new DefaultSettingsDecryptionRequest(server))
                        .getServer());
        HeartbeatLibrary.library()
                .load(repositories, session.getRepositorySession(), project.getRemotePluginRepositories());
        String name =
                String.join(" ", "state", parameters.patience().toString(), access.url(), parameters.natsServerId());
        CompletableFuture<GlobalState> state = once(session)
                .begun(name, GlobalState.class, () -> OrchestratorQuestion.ask(access, parameters.patience()));
        return new RunningQuestion(session, state, "").probe(parameters);
    }

    private RunningQuestion probe(RunningParameters parameters) {
        if (!parameters.healthEndpoints().isEmpty()) {
            SessionOnce once = once(session);
            EndpointProbe probe = once.begun(
                            "probe " + parameters.patience(),
                            EndpointProbe.class,
                            () -> CompletableFuture.completedFuture(new EndpointProbe(parameters.patience())))
                    .join();
            for (String url : parameters.healthEndpoints()) {
                endpoints.add(once.begun(
                        "endpoint " + parameters.patience() + " " + url, EndpointHealth.class, () -> probe.ask(url)));
            }
        }
        return this;
    }

    /**
     * Waits for the answers, which come in time.
     *
     * @throws MojoExecutionException if the key ring or another file of the settings cannot be used
     */
    public RunningSystem answer() throws MojoExecutionException {
        try {
            return new RunningSystem(
                    state.join(),
                    endpoints.stream().map(CompletableFuture::join).toList(),
                    unasked);
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new MojoExecutionException("the running system cannot be asked: " + cause.getMessage(), e);
        }
    }

    private static CompletableFuture<GlobalState> unasked(String why) {
        return CompletableFuture.completedFuture(new GlobalState.NotAsked(why));
    }

    private static SessionOnce once(MavenSession session) {
        return new SessionOnce(session.getRepositorySession().getData());
    }
}
