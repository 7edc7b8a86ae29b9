// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerSettingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<compilerArgs><arg>-Werror</arg><arg>-Xlint</arg></compilerArgs>",
                "<compilerArgs><arg>-Werror</arg><arg>-Xlint:all</arg></compilerArgs>",
                "<compilerArgs><arg>-Werror</arg><arg>-Xlint:deprecation,processing</arg></compilerArgs>",
                "<failOnWarning>true</failOnWarning><compilerArgument>-Xlint:all</compilerArgument>",
                "<compilerArguments><Werror/><Xlint:all/></compilerArguments>",
            })
    void warnings_as_errors_with_the_lint_on_get_the_lint_about_unclaimed_annotations_off(String configuration) {
        Modules module = Modules.with("3.14.1", configuration);

        module.wire();

        assertThat(module.configuration("default-compile")).contains("<arg>-Xlint:-processing</arg>");
        assertThat(module.configuration("default-testCompile")).contains("<arg>-Xlint:-processing</arg>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<compilerArgs><arg>-Werror</arg></compilerArgs>",
                "<compilerArgs><arg>-Xlint:all</arg></compilerArgs>",
                "<compilerArgs><arg>-Werror</arg><arg>-Xlint:deprecation</arg></compilerArgs>",
                "<compilerArgs><arg>-Werror</arg><arg>-Xlint:all,-processing</arg></compilerArgs>",
                "<compilerArgs><arg>-Werror</arg><arg>-Xlint:all</arg><arg>-Xlint:none</arg></compilerArgs>",
                "<compilerId>eclipse</compilerId><compilerArgs><arg>-Werror</arg><arg>-Xlint:all</arg></compilerArgs>",
            })
    void elsewhere_no_lint_is_touched(String configuration) {
        Modules module = Modules.with("3.14.1", configuration);

        module.wire();

        assertThat(module.configuration("default-compile")).doesNotContain("<arg>-Xlint:-processing</arg>");
    }
}
