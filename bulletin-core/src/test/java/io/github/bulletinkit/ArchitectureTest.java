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

/**
 * The allowed dependencies: constraint, format ← model ← all the rest, internal.hanzi below all, the stages of the text reader in
 * one direction (lines ← words ← head, colophon, contents, lists ← body, notes ← internal.text ← text); no public type shows an internal one.
 */
@AnalyzeClasses(packages = "io.github.bulletinkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "io.github.bulletinkit.";
    private static final String MODEL = ROOT + "model";
    private static final String FORMAT = ROOT + "format";
    private static final String HANZI = ROOT + "internal.hanzi";
    private static final String EDITORIAL = ROOT + "internal.editorial";
    private static final String TEXT = ROOT + "internal.text";

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("io.github.bulletinkit.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule constraintsNeedJakartaValidationOnly = needsOnly("constraint", "jakarta.validation..");

    @ArchTest
    static final ArchRule formatsNeedNothing = needsOnly("format");

    @ArchTest
    static final ArchRule imageHeadersNeedNothing = needsOnly("internal.image");

    @ArchTest
    static final ArchRule modelNeedsConstraintsFormatsAndFactsOfTextAndImagesOnly =
            needsOnly("model", "jakarta.validation..", ROOT + "constraint", FORMAT, HANZI, ROOT + "internal.image");

    @ArchTest
    static final ArchRule factsOfTextNeedNothing = needsOnly("internal.hanzi");

    @ArchTest
    static final ArchRule editorNeedsItsChecksOnly = needsOnly(
            "internal.editorial",
            EDITORIAL + ".enumeration",
            EDITORIAL + ".punctuation",
            EDITORIAL + ".numbers",
            EDITORIAL + ".words",
            EDITORIAL + ".text",
            HANZI);

    @ArchTest
    static final ArchRule checksOfPunctuationNeedTextsOnly =
            needsOnly("internal.editorial.punctuation", EDITORIAL + ".text", HANZI);

    @ArchTest
    static final ArchRule checksOfNumbersNeedTextsOnly =
            needsOnly("internal.editorial.numbers", EDITORIAL + ".text", HANZI);

    @ArchTest
    static final ArchRule checksOfWordsNeedTextsOnly =
            needsOnly("internal.editorial.words", EDITORIAL + ".text", HANZI);

    @ArchTest
    static final ArchRule listsNeedTextsOnly =
            needsOnly("internal.editorial.enumeration", ROOT + "internal.editorial.text", HANZI);

    @ArchTest
    static final ArchRule contentNeedsTheModelTextsAndTablesOnly = needsOnly(
            "internal.editorial.content",
            ROOT + "constraint",
            MODEL,
            ROOT + "internal.editorial.text",
            ROOT + "internal.editorial.table",
            HANZI);

    @ArchTest
    static final ArchRule figuresOfTablesNeedTheModelOnly = needsOnly("internal.editorial.table", MODEL);

    @ArchTest
    static final ArchRule textsNeedFactsOfTextOnly = needsOnly("internal.editorial.text", HANZI);

    @ArchTest
    static final ArchRule seriesNeedsTheModelOnly =
            needsOnly("internal.series", MODEL, FORMAT, ROOT + "internal.validation");

    @ArchTest
    static final ArchRule mixinsNeedTheModelAndFormsOnly =
            needsOnly("internal.json.mixin", "com.fasterxml.jackson..", MODEL, ROOT + "internal.json");

    @ArchTest
    static final ArchRule jsonOfFormatsNeedsTheModelOnly =
            needsOnly("internal.json.format", "com.fasterxml.jackson..", MODEL, FORMAT);

    @ArchTest
    static final ArchRule linesNeedTheModelAndFactsOfTextOnly = needsOnly("internal.text.lines", MODEL, FORMAT, HANZI);

    @ArchTest
    static final ArchRule wordsNeedLinesOnly = needsOnly("internal.text.words", MODEL, FORMAT, HANZI, TEXT + ".lines");

    @ArchTest
    static final ArchRule headNeedsWordsAndLinesOnly =
            needsOnly("internal.text.head", MODEL, FORMAT, HANZI, TEXT + ".lines", TEXT + ".words");

    @ArchTest
    static final ArchRule colophonNeedsWordsAndLinesOnly =
            needsOnly("internal.text.colophon", MODEL, FORMAT, HANZI, TEXT + ".lines", TEXT + ".words");

    @ArchTest
    static final ArchRule contentsNeedWordsAndLinesOnly =
            needsOnly("internal.text.contents", MODEL, FORMAT, HANZI, TEXT + ".lines", TEXT + ".words");

    @ArchTest
    static final ArchRule notesNeedLinesOnly = needsOnly("internal.text.notes", MODEL, HANZI, TEXT + ".lines");

    @ArchTest
    static final ArchRule listsNeedLinesOnly = needsOnly("internal.text.lists", MODEL, HANZI, TEXT + ".lines");

    @ArchTest
    static final ArchRule bodyNeedsContentsListsWordsAndLinesOnly = needsOnly(
            "internal.text.body",
            MODEL,
            FORMAT,
            HANZI,
            TEXT + ".lines",
            TEXT + ".words",
            TEXT + ".contents",
            TEXT + ".lists");

    @ArchTest
    static final ArchRule textParserNeedsItsStagesOnly = needsOnly(
            "internal.text",
            MODEL,
            FORMAT,
            HANZI,
            TEXT + ".lines",
            TEXT + ".words",
            TEXT + ".head",
            TEXT + ".colophon",
            TEXT + ".contents",
            TEXT + ".notes",
            TEXT + ".body");

    @ArchTest
    static final ArchRule textReaderNeedsTheTextParserOnly = needsOnly("text", MODEL, TEXT, TEXT + ".lines");

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

    private static ArchRule needsOnly(String of, String... packages) {
        String[] known = Stream.concat(Stream.of(ROOT + of, "java..", "org.jspecify.."), Stream.of(packages))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(ROOT + of)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known);
    }

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
