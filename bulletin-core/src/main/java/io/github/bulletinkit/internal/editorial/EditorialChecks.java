package io.github.bulletinkit.internal.editorial;

import static io.github.bulletinkit.internal.editorial.EditorialCheck.ofText;
import static io.github.bulletinkit.internal.editorial.EditorialCheck.paragraphs;

import io.github.bulletinkit.internal.editorial.enumeration.EnumerationCounts;
import io.github.bulletinkit.internal.editorial.enumeration.EnumerationGaps;
import io.github.bulletinkit.internal.editorial.text.Passage;
import java.util.List;

/**
 * All editorial checks, one for each rule. A new rule needs a class with its check, a line here, a constant of
 * {@code EditorialRules} and a message in each language.
 */
public final class EditorialChecks {
    /** Checks of single texts. */
    public static final List<EditorialCheck> OF_TEXTS = List.of(
            ofText("punctuation.halfwidth", HalfWidthMarks::in, "一期投产,二期开工。", "一期投产，二期开工。"),
            ofText("punctuation.unbalanced", UnbalancedMarks::in, "推行“一网通办改革。", "推行“一网通办”改革。"),
            ofText("punctuation.doubled", DoubledMarks::in, "全部投产。。", "全部投产。"),
            ofText("punctuation.range", HyphenatedRanges::in, "2021-2025年，新增3-4个。", "2021—2025年，新增3～4个。"),
            ofText("numeral.width", MixedDigits::in, "共１2项。", "共12项。"),
            ofText("text.tilde", Tildes::in, "新增3~4个。", "新增3～4个。"),
            ofText("text.foreign-word", ForeignWords::in, "大数据 and 人工智能。", "大数据和人工智能。"));

    /** Checks of texts that follow one another. */
    public static final List<EditorialCheck> OF_PASSAGES = List.of(
            new EditorialCheck(
                    "enumeration.gap",
                    EnumerationGaps::in,
                    paragraphs("一是投产；二是招工；四是验收。"),
                    paragraphs("一是投产；二是招工；三是验收。")),
            new EditorialCheck(
                    "enumeration.count",
                    EnumerationCounts::in,
                    paragraphs("会议提出三点要求：一要抓进度；二要抓安全。"),
                    paragraphs("会议提出两点要求：一要抓进度；二要抓安全。")),
            new EditorialCheck(
                    "heading.level",
                    SkippedLevels::in,
                    List.of(new Passage(0, 1, "一、情况"), new Passage(1, 3, "1.投产")),
                    List.of(new Passage(0, 1, "一、情况"), new Passage(1, 2, "（一）投产"))));

    private EditorialChecks() {}
}
