// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.heartbeat.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The published schemas say what is really read and written. */
class SchemasTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void every_report_and_every_move_keeps_to_its_schema(@ForAll("packs") StatePack pack) throws IOException {
        JsonNode document = JSON.readTree(IntegrityJson.of(new IntegrityDesk(() -> Packs.NOW).report(pack)));

        assertThat(schema("integrity-report").validate(document.get("integrityReport")))
                .isEmpty();
        assertThat(schema("next-move").validate(document.get("nextMove"))).isEmpty();
    }

    @Test
    void the_example_pack_keeps_to_the_packs_schema_and_a_broken_one_does_not() throws IOException {
        assertThat(schema("state-pack").validate(JSON.readTree(IntegrityDeskTest.resource("pack.json"))))
                .isEmpty();
        assertThat(schema("state-pack").validate(JSON.readTree("{\"risks\":{}}")))
                .isNotEmpty();
        assertThat(schema("state-pack").validate(JSON.readTree("{\"agents\":[7]}")))
                .isNotEmpty();
    }

    @Provide
    Arbitrary<StatePack> packs() {
        return Packs.any();
    }

    private static JsonSchema schema(String name) throws IOException {
        String text = Files.readString(Path.of("../../docs/" + name + ".schema.json"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    }
}
