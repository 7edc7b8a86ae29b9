// SPDX-License-Identifier: Apache-2.0
// MANIFEST_DEFINE_REQUIRED_SECTIONS
package dev.ctas7.smartcrate.gates.statics.manifest;

import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Fixed;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Flag;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.InsidePath;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.ListOf;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Text;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.WebUrl;
import dev.ctas7.smartcrate.gates.statics.manifest.ValueType.Whole;
import java.util.List;

/** What every manifest must have (Appendix A, A.3), in the order of the RFC. */
final class RequiredSections {
    static final String GOLD_DISK = "ctas7-foundation-core:gold-disk";
    static final ListOf TEXTS = new ListOf(new Text(), "texts");
    static final Whole PORT = new Whole(1, 65535);

    private static final String ALGORITHM = "murmur3-128";

    static final Section SMART_CRATE = Section.required(
            "smart-crate",
            "Without it the platform does not recognise the module as a smart crate.",
            Key.required("name", new Text(), Key.ARTIFACT_ID),
            Key.required("version", new Text(), "\"${project.version}\""),
            Key.required("smart_crate_version", new Text(), "\"1.2.0\""),
            Key.required("foundation", new Text(), "\"ctas7-foundation-core\""),
            Key.required("classification", new Text(), "\"library\""),
            Key.optional("tesla_grade", new Flag(), "false"),
            Key.optional("edition", new Text(), "\"2021\""));

    static final Section SMART_META = Section.required(
            "smart_meta",
            "The registry finds and sorts crates by it.",
            Key.required("description", new Text(), "\"what the crate is for\""),
            Key.required("domains", TEXTS, "[\"your-domain\"]"),
            Key.required("capabilities", TEXTS, "[\"what-it-can-do\"]"),
            Key.optional("xsd_schemas", new ListOf(new InsidePath(false), "paths inside the module"), "[]"),
            Key.optional("unicode_operators", new Flag(), "false"));

    static final Section INTEGRATION = Section.required(
                    "integration",
                    "Without gold_disk_compatible = true the crate cannot start from the gold disk.",
                    Key.required("gold_disk_compatible", new Fixed(true), "true"))
            .withOthers(new Flag(), true);

    static final Section PORTS = Section.required(
                    "ports", "The port manager can neither allocate nor guard a port that nobody declares.")
            .withOthers(PORT, false);

    static final Section PORT_MANAGER = Section.required(
            "port_manager",
            "Without its port manager's address the crate cannot be given another port.",
            Key.required("endpoint", new WebUrl(), "\"http://localhost:18104\""),
            Key.optional("crystal_gated", new Flag(), "true"),
            Key.optional("mirror_ports", new Flag(), "true"));

    static final Section SEMANTIC_LOCK = Section.required(
            "semantic_lock",
            "Without it nobody has agreed what may change unseen.",
            Key.required("enabled", new Flag(), "true"),
            Key.required("lock_file", new InsidePath(true), "\"smart-crate.lock\""),
            Key.required("auto_update", new Flag(), "false"),
            Key.required("verify_on_build", new Flag(), "true"));

    static final Section HASHES = Section.required(
            "semantic_lock.hashes",
            "RFC-9001 allows one hash for addresses; another gives the same content a second address.",
            algorithm("content_hash_algorithm"),
            algorithm("interface_hash_algorithm"),
            algorithm("dependency_hash_algorithm"));

    static final Section DOCKER = Section.required(
            "deployment.docker",
            "A crate on another image does not carry the audited foundation.",
            Key.required("base_image", new Fixed(GOLD_DISK), "\"" + GOLD_DISK + "\""),
            Key.optional("multi_stage", new Flag(), "true"),
            Key.optional("layer_caching", new Flag(), "true"),
            Key.optional("security_scanning", new Flag(), "true"));

    static final List<Section> ALL =
            List.of(SMART_CRATE, SMART_META, INTEGRATION, PORTS, PORT_MANAGER, SEMANTIC_LOCK, HASHES, DOCKER);

    private RequiredSections() {}

    private static Key algorithm(String name) {
        return new Key(name, true, new Fixed(ALGORITHM), "\"" + ALGORITHM + "\"", ManifestRules.HASH_ALGORITHM);
    }
}
