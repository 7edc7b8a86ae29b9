// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** The published schemas, as a reader of the files would use them. */
final class Schemas {
    private static final Path DOCS = Path.of("../docs");

    private Schemas() {}

    static Set<ValidationMessage> violations(String schema, String json) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(DOCS.resolve(schema).toUri())
                .validate(new ObjectMapper().readTree(json));
    }
}
