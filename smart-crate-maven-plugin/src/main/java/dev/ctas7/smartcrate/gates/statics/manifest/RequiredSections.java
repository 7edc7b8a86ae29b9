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
            Key.required(
                    "name",
                    new Text(),
                    Key.ARTIFACT_ID,
                    "The artifactId; another name needs a reason in [maven] name_differs."),
            Key.required(
                    "version",
                    new Text(),
                    "\"${project.version}\"",
                    "The pom's version; \"${project.version}\" follows it."),
            Key.required(
                    "smart_crate_version",
                    new Text(),
                    "\"1.2.0\"",
                    "The version of the Smart Crate standard that the manifest is written to."),
            Key.required(
                    "foundation",
                    new Text(),
                    "\"ctas7-foundation-core\"",
                    "The foundation that the crate is built on."),
            Key.required(
                    "classification",
                    new Text(),
                    "\"library\"",
                    "What the crate is to the platform, such as library, service or gateway."),
            Key.optional("tesla_grade", new Flag(), "false", "Whether the crate claims the standard's highest grade."),
            Key.optional(
                    "edition", new Text(), "\"2021\"", "The edition of the language that the crate is written in."));

    static final Section SMART_META = Section.required(
            "smart_meta",
            "The registry finds and sorts crates by it.",
            Key.required(
                    "description", new Text(), "\"what the crate is for\"", "What the crate is for, in a sentence."),
            Key.required(
                    "domains",
                    TEXTS,
                    "[\"your-domain\"]",
                    "The fields the crate works in; the registry finds it by them."),
            Key.required(
                    "capabilities",
                    TEXTS,
                    "[\"what-it-can-do\"]",
                    "What the crate can do; a capability without a trace in the code is a note."),
            Key.optional(
                    "xsd_schemas",
                    new ListOf(new InsidePath(false), "paths inside the module"),
                    "[]",
                    "Paths of XML schemas, relative to the module; they are not opened."),
            Key.optional("unicode_operators", new Flag(), "false", "Whether the crate answers to Unicode operators."));

    static final Section INTEGRATION = Section.required(
                    "integration",
                    "Without gold_disk_compatible = true the crate cannot start from the gold disk.",
                    Key.required(
                            "gold_disk_compatible",
                            new Fixed(true),
                            "true",
                            "That the crate starts from the gold disk; nothing else is allowed."))
            .withOthers(new Flag(), true);

    static final Section PORTS = Section.required(
                    "ports", "The port manager can neither allocate nor guard a port that nobody declares.")
            .withOthers(PORT, false);

    static final Section PORT_MANAGER = Section.required(
            "port_manager",
            "Without its port manager's address the crate cannot be given another port.",
            Key.required("endpoint", new WebUrl(), "\"http://localhost:18104\"", "The address of the port manager."),
            Key.optional(
                    "crystal_gated",
                    new Flag(),
                    "true",
                    "Whether ports are given out only to crates that pass the crystal gate."),
            Key.optional("mirror_ports", new Flag(), "true", "Whether ports are mirrored."));

    static final Section SEMANTIC_LOCK = Section.required(
            "semantic_lock",
            "Without it nobody has agreed what may change unseen.",
            Key.required("enabled", new Flag(), "true", "Whether the crate has a lock."),
            Key.required(
                    "lock_file",
                    new InsidePath(true),
                    "\"smart-crate.lock\"",
                    "The lock's path, relative to the module and inside it."),
            Key.required(
                    "auto_update",
                    new Flag(),
                    "false",
                    "Whether a run that passed outside CI refreshes the content part of the lock."),
            Key.required("verify_on_build", new Flag(), "true", "Whether a difference from the lock is an error."));

    static final Section HASHES = Section.required(
            "semantic_lock.hashes",
            "RFC-9001 allows one hash for addresses; another gives the same content a second address.",
            algorithm("content_hash_algorithm"),
            algorithm("interface_hash_algorithm"),
            algorithm("dependency_hash_algorithm"));

    static final Section DOCKER = Section.required(
            "deployment.docker",
            "A crate on another image does not carry the audited foundation.",
            Key.required(
                    "base_image",
                    new Fixed(GOLD_DISK),
                    "\"" + GOLD_DISK + "\"",
                    "The image that the last stage of a Dockerfile in the module starts from."),
            Key.optional("multi_stage", new Flag(), "true", "Whether the image is built in stages."),
            Key.optional("layer_caching", new Flag(), "true", "Whether layers are cached between builds."),
            Key.optional("security_scanning", new Flag(), "true", "Whether the image is scanned."));

    static final List<Section> ALL =
            List.of(SMART_CRATE, SMART_META, INTEGRATION, PORTS, PORT_MANAGER, SEMANTIC_LOCK, HASHES, DOCKER);

    private RequiredSections() {}

    private static Key algorithm(String name) {
        return new Key(
                name,
                true,
                new Fixed(ALGORITHM),
                "\"" + ALGORITHM + "\"",
                "The only hash that RFC-9001 allows for addresses.",
                "",
                ManifestRules.HASH_ALGORITHM);
    }
}
