// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report.sarif;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.ctas7.smartcrate.model.Report;
import dev.ctas7.smartcrate.report.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** SARIF as it is written and read again, and the official schema that it has to keep. */
final class SarifFiles {
    static final SarifReport WRITER = new SarifReport(new Frame(true, "services/demo/"));

    private static final JsonSchema SCHEMA = schema();

    private SarifFiles() {}

    /** A report's only run, from the bytes of its file. */
    static JsonNode run(Report report) throws IOException {
        return read(WRITER.render(report)).at("/runs/0");
    }

    static JsonNode read(String sarif) throws IOException {
        return new ObjectMapper().readTree(new String(sarif.getBytes(UTF_8), UTF_8));
    }

    static Set<ValidationMessage> violations(String sarif) throws IOException {
        return SCHEMA.validate(read(sarif));
    }

    private static JsonSchema schema() {
        try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException("the schema of SARIF cannot be read", e);
        }
    }
}
