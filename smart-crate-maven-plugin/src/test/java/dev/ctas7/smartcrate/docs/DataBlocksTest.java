// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ctas7.foundation.FoundationCore;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** JSON that parses, and XML that a reader can paste into a pom. */
class DataBlocksTest {
    private static final Set<String> ARTIFACTS =
            Set.of("foundation-core", "annotation-processor", "heartbeat", "smart-crate-maven-plugin");
    private static final String PLUGIN = "smart-crate-maven-plugin";

    private static Stream<Block> json() {
        return Page.allBlocks("json");
    }

    private static Stream<Block> xml() {
        return Page.allBlocks("xml");
    }

    @ParameterizedTest
    @MethodSource("json")
    void every_block_is_json(Block block) {
        assertThatCode(() -> new ObjectMapper().readTree(block.text())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("xml")
    void every_artifact_of_ours_is_named_as_it_is(Block block) throws Exception {
        for (Element element : elements(block, "groupId")) {
            Element stanza = (Element) element.getParentNode();
            if (element.getTextContent().equals("dev.ctas7") && !block.failing()) {
                assertThat(child(stanza, "artifactId")).isIn(ARTIFACTS);
                assertThat(child(stanza, "version")).isIn("", version());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void every_goal_and_every_parameter_of_our_plugin_exists(Block block) throws Exception {
        Map<String, List<Goals.Parameter>> goals = Goals.all();
        Set<String> parameters = Set.copyOf(goals.values().stream()
                .flatMap(List::stream)
                .map(Goals.Parameter::name)
                .distinct()
                .toList());
        for (Element plugin : elements(block, "plugin")) {
            if (child(plugin, "artifactId").equals(PLUGIN)) {
                elements(plugin, "goal").forEach(goal -> assertThat(goals).containsKey(goal.getTextContent()));
                elements(plugin, "configuration")
                        .forEach(settings -> assertThat(names(settings)).isSubsetOf(parameters));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("xml")
    void every_property_of_our_plugin_exists(Block block) throws Exception {
        Set<String> known = Set.copyOf(Goals.all().values().stream()
                .flatMap(List::stream)
                .map(Goals.Parameter::property)
                .distinct()
                .toList());

        assertThat(elements(block, "*").stream()
                        .map(Element::getTagName)
                        .filter(name -> name.startsWith("smart-crate.")))
                .isSubsetOf(known);
    }

    private static String version() {
        return FoundationCore.FOUNDATION_CORE_TOKEN.replaceFirst(".*-", "");
    }

    private static String child(Element parent, String name) {
        return elements(parent, name).stream()
                .filter(one -> one.getParentNode().equals(parent))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    private static List<String> names(Element parent) {
        return elements(parent, "*").stream()
                .filter(one -> one.getParentNode().equals(parent))
                .map(Element::getTagName)
                .toList();
    }

    /** Several elements of a pom, or a whole one: both are well formed inside another element. */
    private static List<Element> elements(Block block, String name) throws Exception {
        String text = block.text().replaceFirst("<\\?xml[^>]*>", "");
        InputSource source = new InputSource(new StringReader("<shown>" + text + "</shown>"));
        return elements(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(source)
                        .getDocumentElement(),
                name);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return new ArrayList<>(IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList());
    }
}
