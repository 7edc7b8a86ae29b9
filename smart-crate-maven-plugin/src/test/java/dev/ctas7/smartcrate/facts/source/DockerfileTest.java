// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.facts.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ctas7.smartcrate.facts.source.TextFile.BaseImage;
import org.junit.jupiter.api.Test;

class DockerfileTest {
    @Test
    void stages_flags_arguments_and_case_are_understood() {
        assertThat(Dockerfile.baseImages("""
                                # FROM comment
                                ARG BASE=gold
                                FROM --platform=$BUILDPLATFORM ctas7-foundation-core:gold-disk AS build
                                RUN echo FROM nothing
                                  from ${BASE}:1.0@sha256:abc as run
                                FROM "quoted:1"
                                COPY --from=build /a /b
                                FROMAGE x
                                """))
                .containsExactly(
                        new BaseImage("ctas7-foundation-core:gold-disk", "build", 3),
                        new BaseImage("${BASE}:1.0@sha256:abc", "run", 5),
                        new BaseImage("quoted:1", "", 6));
    }

    @Test
    void a_continued_line_counts_where_it_begins() {
        assertThat(Dockerfile.baseImages("RUN a \\\n  FROM b\nFROM \\\n# between\n\n  --x=y \\\r\n  image \\\n AS s\n"))
                .containsExactly(new BaseImage("image", "s", 3));
    }

    @Test
    void the_escape_directive_is_obeyed_at_the_top_only() {
        assertThat(Dockerfile.baseImages("# escape = `\nFROM `\n a:1\nRUN c:\\\nFROM b:1"))
                .containsExactly(new BaseImage("a:1", "", 2), new BaseImage("b:1", "", 5));
        assertThat(Dockerfile.baseImages("FROM a:1\n# escape=`\nRUN `\nFROM b:1"))
                .containsExactly(new BaseImage("a:1", "", 1), new BaseImage("b:1", "", 4));
    }

    @Test
    void what_is_no_instruction_gives_no_image() {
        assertThat(Dockerfile.baseImages("")).isEmpty();
        assertThat(Dockerfile.baseImages("FROM\nFROM --platform=x\n\\\n\\")).isEmpty();
    }
}
