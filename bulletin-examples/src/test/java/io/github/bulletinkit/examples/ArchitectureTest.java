package io.github.bulletinkit.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The programs show what a user of the library can do, so they use no more than a user can. */
@AnalyzeClasses(packages = "io.github.bulletinkit.examples")
class ArchitectureTest {

    @ArchTest
    static final ArchRule PROGRAMS_USE_THE_PUBLIC_API_ONLY =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.bulletinkit..internal..");
}
