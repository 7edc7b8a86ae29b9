// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Since m2e 2.2 a goal that no mapping names runs whenever a file is saved. */
class EclipseMappingTest {
    private static final Path GOALS = Path.of("src/main/java/dev/ctas7/smartcrate/maven");
    private static final String MAPPING = "/META-INF/m2e/lifecycle-mapping-metadata.xml";

    /** The annotation is not kept in class files that reflection can see, so the sources are asked. */
    private static final Pattern GOAL = Pattern.compile("@Mojo\\(\\s*name = \"([a-z-]+)\"");

    @Test
    void eclipse_is_told_to_leave_every_goal_alone() throws Exception {
        List<String> goals = goals();

        assertThat(goals).contains("gate", "lock", "sign", "verify-signature");
        assertThat(texts("goal")).containsAll(goals).contains("help").doesNotHaveDuplicates();
    }

    @Test
    void the_only_action_is_to_ignore() throws Exception {
        Document mapping = mapping();

        assertThat(mapping.getElementsByTagName("ignore").getLength()).isEqualTo(1);
        assertThat(mapping.getElementsByTagName("execute").getLength()).isZero();
        assertThat(mapping.getDocumentElement().getTagName()).isEqualTo("lifecycleMappingMetadata");
    }

    private static List<String> goals() throws IOException {
        List<String> goals = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOALS)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith("Mojo.java")).toList()) {
                Matcher matcher = GOAL.matcher(Files.readString(file));
                assertThat(matcher.find()).as(file.toString()).isTrue();
                goals.add(matcher.group(1));
            }
        }
        return goals;
    }

    private static List<String> texts(String element) throws Exception {
        NodeList nodes = mapping().getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    private static Document mapping() throws Exception {
        try (InputStream in = EclipseMappingTest.class.getResourceAsStream(MAPPING)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
