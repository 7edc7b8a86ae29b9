// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.signature;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.ctas7.smartcrate.maven.signing.SignatureLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What keeps the start of every other goal free of Bouncy Castle (decision 0009). */
@AnalyzeClasses(packages = "dev.ctas7.smartcrate", importOptions = ImportOption.DoNotIncludeTests.class)
class SignatureLawsTest {
    private static final String LIBRARY = "org.bouncycastle..";

    @ArchTest
    static final ArchRule only_signatures_know_the_library = noClasses()
            .that()
            .resideOutsideOfPackage("..smartcrate.signature..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LIBRARY)
            .because("it is on the class path only when a goal asked for it");

    @ArchTest
    static final ArchRule no_type_of_the_library_is_handed_out = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..smartcrate.signature..")
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .haveRawReturnType(JavaClass.Predicates.resideInAPackage(LIBRARY))
            .orShould()
            .haveRawParameterTypes(DescribedPredicate.anyElementThat(JavaClass.Predicates.resideInAPackage(LIBRARY)))
            .because("a goal can be looked at without it");

    @ArchTest
    static final ArchRule signatures_know_nothing_else_of_ours = noClasses()
            .that()
            .resideInAPackage("..smartcrate.signature..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("dev.ctas7.smartcrate..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("..smartcrate.signature..")))
            .because("a signature is a function from bytes to a state");

    @Test
    void what_is_loaded_is_what_was_compiled_and_tested_with() throws IOException {
        String version = SignatureLibrary.COORDINATES.substring(SignatureLibrary.COORDINATES.lastIndexOf(':') + 1);

        assertThat(Files.readString(Path.of("../pom.xml")))
                .contains("<bouncycastle.version>" + version + "</bouncycastle.version>");
    }
}
