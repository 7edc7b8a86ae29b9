// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.gates.pattern.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.gates.pattern.CompiledCrate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IoWrapperRuleTest {
    @TempDir
    Path folder;

    @Test
    void an_adapter_that_shows_its_library_is_found() {
        List<String> findings = new CompiledCrate(folder, """
                // SERVICE_ADAPTER_IO_WRAPPER
                package demo;
                import java.sql.Connection;
                import java.sql.PreparedStatement;
                import java.sql.ResultSet;
                import java.sql.SQLException;
                public final class OrderRepository {
                    private final Connection connection;
                    public OrderRepository(Connection connection) {
                        this.connection = connection;
                    }
                    public ResultSet byCustomer(String customer) throws SQLException {
                        PreparedStatement statement = connection.prepareStatement("SELECT id FROM orders WHERE customer = ?");
                        statement.setString(1, customer);
                        return statement.executeQuery();
                    }
                }
                """).findings("SC315");

        assertThat(findings)
                .containsExactly(
                        "OrderRepository.java:13 OrderRepository.byCustomer shows its callers java.sql.ResultSet, which it is there to wrap",
                        "OrderRepository.java:13 OrderRepository.byCustomer shows its callers java.sql.SQLException, which it is there to wrap");
    }

    @Test
    void what_does_no_io_is_no_adapter() {
        List<String> findings = new CompiledCrate(folder, """
                // SERVICE_ADAPTER_IO_WRAPPER
                package demo;
                import java.util.Map;
                public final class OrderMapper {
                    private final Map<String, String> names;
                    public OrderMapper(Map<String, String> names) {
                        this.names = names;
                    }
                    public String map(String id) {
                        return names.getOrDefault(id, id);
                    }
                }
                """).findings("SC315");

        assertThat(findings).containsExactly("OrderMapper.java:1 there is no I/O in it to wrap");
    }

    @Test
    void an_adapter_that_translates_passes() {
        List<String> findings = new CompiledCrate(folder, """
                // SERVICE_ADAPTER_IO_WRAPPER
                package demo;
                import java.io.IOException;
                import java.io.UncheckedIOException;
                import java.net.URI;
                import java.net.http.HttpClient;
                import java.net.http.HttpRequest;
                import java.net.http.HttpResponse;
                import java.util.Optional;
                public final class WeatherService {
                    private final HttpClient client;
                    private final URI base;
                    public WeatherService(HttpClient client, URI base) {
                        this.client = client;
                        this.base = base;
                    }
                    public Optional<String> forecast(String city) throws InterruptedException {
                        HttpRequest request = HttpRequest.newBuilder(base.resolve(city)).build();
                        try {
                            return text(client.send(request, HttpResponse.BodyHandlers.ofString()));
                        } catch (IOException e) {
                            throw new UncheckedIOException("no forecast for " + city, e);
                        }
                    }
                    private static Optional<String> text(HttpResponse<String> response) {
                        return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
                    }
                }
                """).findings("SC315");

        assertThat(findings).isEmpty();
    }
}
