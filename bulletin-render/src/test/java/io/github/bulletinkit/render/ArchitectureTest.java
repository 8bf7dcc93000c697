package io.github.bulletinkit.render;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The allowed dependencies: pdf → internal.pdf and ofd → internal.ofd → internal.layout.page → pagination → pieces → flow →
 * internal.line → internal.font → style → internal.truetype; layout.page also → compose → flow, and → masthead → frame →
 * flow. OpenPDF in internal.pdf alone.
 */
@AnalyzeClasses(packages = "io.github.bulletinkit.render", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String RENDER = "io.github.bulletinkit.render";
    private static final String MODEL = "io.github.bulletinkit.model";
    private static final String LAYOUT = RENDER + ".internal.layout";
    private static final String FORMAT = "io.github.bulletinkit.format";

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.github.bulletinkit.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyThePainterKnowsOpenPdf = noClasses()
            .that()
            .resideOutsideOfPackage(RENDER + ".internal.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.lowagie..", "org.openpdf..");

    @ArchTest
    static final ArchRule onlyThePdfRendererKnowsThePainter = noClasses()
            .that()
            .resideOutsideOfPackages(RENDER + ".pdf", RENDER + ".internal.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RENDER + ".internal.pdf");

    @ArchTest
    static final ArchRule onlyTheOfdRendererKnowsItsPainter = noClasses()
            .that()
            .resideOutsideOfPackages(RENDER + ".ofd", RENDER + ".internal.ofd")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(RENDER + ".internal.ofd");

    @ArchTest
    static final ArchRule rendererApiNeedsTheModelOnly = needsOnly(RENDER, MODEL);

    @ArchTest
    static final ArchRule styleNeedsTheModelAndTheFontReaderOnly =
            needsOnly(RENDER + ".style", MODEL, RENDER + ".internal.truetype");

    @ArchTest
    static final ArchRule fontReaderNeedsNothing = needsOnly(RENDER + ".internal.truetype");

    @ArchTest
    static final ArchRule facesNeedStyleAndTheFontReaderOnly =
            needsOnly(RENDER + ".internal.font", RENDER + ".style", RENDER + ".internal.truetype");

    @ArchTest
    static final ArchRule linesNeedFacesStyleAndFactsOfTextOnly = needsOnly(
            RENDER + ".internal.line",
            RENDER + ".style",
            RENDER + ".internal.font",
            RENDER + ".internal.word",
            "io.github.bulletinkit.internal.hanzi");

    @ArchTest
    static final ArchRule wordsNeedNothing = needsOnly(RENDER + ".internal.word");

    @ArchTest
    static final ArchRule flowNeedsTheModelAndTextToBeSetOnly = needsOnly(
            LAYOUT + ".flow", MODEL, FORMAT, RENDER + ".style", RENDER + ".internal.font", RENDER + ".internal.line");

    @ArchTest
    static final ArchRule composersNeedTheModelAndTheFlowOnly = needsOnly(
            LAYOUT + ".compose",
            MODEL,
            FORMAT,
            RENDER,
            RENDER + ".style",
            RENDER + ".internal.font",
            RENDER + ".internal.line",
            LAYOUT + ".flow");

    @ArchTest
    static final ArchRule piecesNeedTheFlowAndLinesOnly = needsOnly(
            LAYOUT + ".pieces",
            MODEL,
            RENDER,
            RENDER + ".style",
            RENDER + ".internal.line",
            LAYOUT + ".flow",
            RENDER + ".internal.picture",
            RENDER + ".internal.progress");

    @ArchTest
    static final ArchRule paginationNeedsPiecesAndTheGridOnly =
            needsOnly(LAYOUT + ".pagination", RENDER + ".style", LAYOUT + ".flow", LAYOUT + ".pieces");

    @ArchTest
    static final ArchRule framesNeedTheModelFlowAndLinesOnly =
            needsOnly(LAYOUT + ".frame", MODEL, RENDER + ".style", RENDER + ".internal.line", LAYOUT + ".flow");

    @ArchTest
    static final ArchRule mastheadNeedsTheModelLinesAndFramesOnly = needsOnly(
            LAYOUT + ".masthead",
            MODEL,
            FORMAT,
            RENDER + ".style",
            RENDER + ".internal.line",
            LAYOUT + ".flow",
            LAYOUT + ".frame");

    @ArchTest
    static final ArchRule pagesNeedTheStagesBeforeThemOnly = needsOnly(
            LAYOUT + ".page",
            MODEL,
            FORMAT,
            RENDER,
            RENDER + ".style",
            RENDER + ".internal.font",
            RENDER + ".internal.line",
            LAYOUT + ".compose",
            LAYOUT + ".flow",
            LAYOUT + ".pieces",
            LAYOUT + ".pagination",
            LAYOUT + ".frame",
            LAYOUT + ".masthead",
            RENDER + ".internal.picture");

    @ArchTest
    static final ArchRule painterNeedsTypesetPagesAndPicturesOnly =
            painterNeedsOnly(RENDER + ".internal.pdf", "com.lowagie..");

    @ArchTest
    static final ArchRule ofdPainterNeedsTypesetPagesAndTheJdkOnly =
            painterNeedsOnly(RENDER + ".internal.ofd", RENDER + ".internal.archive", "javax.xml.stream..");

    /** A Word document is written from the model: of the layout only the page numbers, which its renderer passes on. */
    @ArchTest
    static final ArchRule wordWriterNeedsTheModelStylesAndFontsOnly = needsOnly(
            RENDER + ".internal.docx",
            MODEL,
            FORMAT,
            RENDER + ".style",
            RENDER + ".internal.archive",
            RENDER + ".internal.font",
            RENDER + ".internal.truetype",
            RENDER + ".internal.picture",
            "javax.imageio..",
            "javax.xml.stream..");

    @ArchTest
    static final ArchRule archiveNeedsTheJdkOnly = needsOnly(RENDER + ".internal.archive");

    @ArchTest
    static final ArchRule picturesNeedTheModelAndTheJdkOnly =
            needsOnly(RENDER + ".internal.picture", MODEL, RENDER, "javax.imageio..");

    @ArchTest
    static final ArchRule htmlNeedsTheModelPicturesTheRedAndFactsOfTextOnly = needsOnly(
            RENDER + ".html",
            MODEL,
            FORMAT,
            RENDER,
            RENDER + ".style",
            RENDER + ".internal.picture",
            "io.github.bulletinkit.internal.hanzi");

    @ArchTest
    static final ArchRule markdownNeedsTheModelPicturesAndItsParsersOnly = needsOnly(
            RENDER + ".markdown",
            MODEL,
            FORMAT,
            RENDER,
            RENDER + ".internal.markdown",
            RENDER + ".internal.markdown.frontmatter",
            RENDER + ".internal.picture",
            "io.github.bulletinkit.internal.hanzi",
            "org.commonmark..");

    @ArchTest
    static final ArchRule frontMatterNeedsTheModelAndYamlOnly = needsOnly(
            RENDER + ".internal.markdown.frontmatter", MODEL, RENDER + ".internal.markdown", "org.snakeyaml.engine..");

    @ArchTest
    static final ArchRule publicSignaturesShowNothingInternal = codeUnits()
            .that(describe("belong to the API", ArchitectureTest::isApi))
            .should(ArchCondition.from(describe("name no internal type", ArchitectureTest::namesNoInternalType)));

    @ArchTest
    static final ArchRule internalClassesArePublicOnlyForOtherPackages = classes()
            .that()
            .resideInAPackage("..internal..")
            .and()
            .arePublic()
            .should(ArchCondition.from(describe("be used by another package", ArchitectureTest::isUsedOutside)));

    /** A painter needs the pages, the pictures, and the library that writes its format. */
    private static ArchRule painterNeedsOnly(String painter, String... libraries) {
        List<String> needed = new ArrayList<>(List.of(libraries));
        needed.addAll(List.of(
                MODEL,
                "io.github.bulletinkit.json",
                RENDER,
                RENDER + ".internal.font",
                RENDER + ".internal.truetype",
                RENDER + ".internal.line",
                LAYOUT + ".flow",
                LAYOUT + ".frame",
                LAYOUT + ".page",
                RENDER + ".internal.picture",
                RENDER + ".internal.progress"));
        return needsOnly(painter, needed.toArray(String[]::new));
    }

    private static ArchRule needsOnly(String of, String... packages) {
        String[] known = Stream.of(Stream.of(of, "java..", "org.jspecify.."), Arrays.stream(packages))
                .flatMap(names -> names)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(of)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }

    private static boolean isApi(JavaCodeUnit unit) {
        JavaClass owner = unit.getOwner();
        return !isInternal(owner)
                && owner.getModifiers().contains(JavaModifier.PUBLIC)
                && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean namesNoInternalType(JavaCodeUnit unit) {
        Stream<JavaType> parts = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        return parts.flatMap(part -> part.getAllInvolvedRawTypes().stream()).noneMatch(ArchitectureTest::isInternal);
    }

    private static boolean isUsedOutside(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(use -> !use.getOriginClass().getPackage().equals(type.getPackage()));
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().contains(".internal");
    }
}
