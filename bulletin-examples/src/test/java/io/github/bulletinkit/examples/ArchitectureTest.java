package io.github.bulletinkit.examples;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The programs use only the public API of the library, and their packages depend in one direction. */
@AnalyzeClasses(packages = "io.github.bulletinkit.examples", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String EXAMPLES = "io.github.bulletinkit.examples";

    @ArchTest
    static final ArchRule programsUseThePublicApiOnly =
            noClasses().should().dependOnClassesThat().resideInAPackage("io.github.bulletinkit..internal..");

    @ArchTest
    static final ArchRule programsForOneIssueNeedTheSampleAndWhatProgramsShareOnly =
            needsOnly(EXAMPLES, EXAMPLES + ".convert", EXAMPLES + ".sample");

    @ArchTest
    static final ArchRule archiveNeedsTablesOfTextAndWhatProgramsShareOnly =
            needsOnly(EXAMPLES + ".archive", EXAMPLES + ".convert", EXAMPLES + ".plaintext");

    @ArchTest
    static final ArchRule whatProgramsShareNeedsNoProgram = needsOnly(EXAMPLES + ".convert");

    @ArchTest
    static final ArchRule plainTextNeedsTheLibraryOnly = needsOnly(EXAMPLES + ".plaintext");

    @ArchTest
    static final ArchRule sampleNeedsTheLibraryOnly = needsOnly(EXAMPLES + ".sample");

    /** A package that needs itself and these others among the examples. */
    private static ArchRule needsOnly(String room, String... others) {
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(resideInAPackage(EXAMPLES + "..")
                        .and(resideOutsideOfPackages(others).and(resideOutsideOfPackage(room))));
    }
}
