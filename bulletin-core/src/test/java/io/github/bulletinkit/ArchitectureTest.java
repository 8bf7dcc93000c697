package io.github.bulletinkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The walls between the packages: constraint ← model ← all the rest, and nothing internal shows outside. */
@AnalyzeClasses(packages = "io.github.bulletinkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.github.bulletinkit.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule constraintsNeedJakartaValidationOnly = classes()
            .that()
            .resideInAPackage("io.github.bulletinkit.constraint")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "jakarta.validation..", "io.github.bulletinkit.constraint");

    @ArchTest
    static final ArchRule modelNeedsConstraintsOnly = classes()
            .that()
            .resideInAPackage("io.github.bulletinkit.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "jakarta.validation..",
                    "io.github.bulletinkit.constraint",
                    "io.github.bulletinkit.model");

    @ArchTest
    static final ArchRule publicSignaturesShowNothingInternal = codeUnits()
            .that(describe("belong to the API", ArchitectureTest::isApi))
            .should(ArchCondition.from(describe("name no internal type", ArchitectureTest::namesNoInternalType)));

    @ArchTest
    static final ArchRule publicTypesExtendNothingInternal = classes()
            .that(describe("belong to the API", ArchitectureTest::isApi))
            .should(ArchCondition.from(describe(
                    "extend and implement no internal type",
                    type -> Stream.concat(type.getRawSuperclass().stream(), type.getRawInterfaces().stream())
                            .noneMatch(ArchitectureTest::isInternal))));

    private static boolean isApi(JavaCodeUnit unit) {
        return isApi(unit.getOwner())
                && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean isApi(JavaClass type) {
        return !isInternal(type) && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean namesNoInternalType(JavaCodeUnit unit) {
        Stream<JavaType> parts = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return parts.flatMap(part -> part.getAllInvolvedRawTypes().stream()).noneMatch(ArchitectureTest::isInternal);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().startsWith("io.github.bulletinkit.internal");
    }
}
