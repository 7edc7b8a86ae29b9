// SPDX-License-Identifier: Apache-2.0
package dev.ctas7.smartcrate.insight;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.ctas7.smartcrate", importOptions = ImportOption.DoNotIncludeTests.class)
class InsightLawsTest {
    @ArchTest
    static final ArchRule insights_know_facts_the_lock_and_the_model_only = noClasses()
            .that()
            .resideInAPackage("..smartcrate.insight..")
            .should()
            .dependOnClassesThat(resideInAPackage("dev.ctas7.smartcrate..")
                    .and(resideOutsideOfPackages(
                            "..smartcrate.insight..",
                            "..smartcrate.facts..",
                            "..smartcrate.lock..",
                            "..smartcrate.manifest..",
                            "..smartcrate.model..")))
            .because("what a run learned is a function of facts and results");
}
