package io.github.bulletinkit.internal.editorial;

import static io.github.bulletinkit.internal.editorial.EditorialCheck.ofText;
import static io.github.bulletinkit.internal.editorial.EditorialCheck.ofTitle;
import static io.github.bulletinkit.internal.editorial.EditorialCheck.paragraphs;

import io.github.bulletinkit.internal.editorial.enumeration.EnumerationCounts;
import io.github.bulletinkit.internal.editorial.enumeration.EnumerationGaps;
import io.github.bulletinkit.internal.editorial.numbers.DocumentNumbers;
import io.github.bulletinkit.internal.editorial.numbers.HyphenatedRanges;
import io.github.bulletinkit.internal.editorial.numbers.ImpossibleDates;
import io.github.bulletinkit.internal.editorial.numbers.MixedDigits;
import io.github.bulletinkit.internal.editorial.numbers.PercentSigns;
import io.github.bulletinkit.internal.editorial.numbers.Tildes;
import io.github.bulletinkit.internal.editorial.punctuation.AddressColons;
import io.github.bulletinkit.internal.editorial.punctuation.DoubledMarks;
import io.github.bulletinkit.internal.editorial.punctuation.EnumeratorMarks;
import io.github.bulletinkit.internal.editorial.punctuation.HalfWidthMarks;
import io.github.bulletinkit.internal.editorial.punctuation.SpacedMarks;
import io.github.bulletinkit.internal.editorial.punctuation.TitleEndings;
import io.github.bulletinkit.internal.editorial.punctuation.UnbalancedMarks;
import io.github.bulletinkit.internal.editorial.text.Passage;
import io.github.bulletinkit.internal.editorial.words.ForeignWords;
import io.github.bulletinkit.internal.editorial.words.RepeatedWords;
import io.github.bulletinkit.internal.editorial.words.TraditionalCharacters;
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
            ofText("text.foreign-word", ForeignWords::in, "大数据 and 人工智能。", "大数据和人工智能。"),
            ofText("punctuation.spacing", SpacedMarks::in, "一期（ 见附件）投产 。", "一期（见附件）投产。"),
            ofText("enumeration.mark", EnumeratorMarks::in, "1、总体情况良好。", "1.总体情况良好。"),
            ofText("numeral.percent", PercentSigns::in, "增长5%%，其中出口占3％，进口占2%。", "增长5%，其中出口占3%，进口占2%。"),
            ofText("numeral.date", ImpossibleDates::in, "2月30日24时30分投产。", "2月28日23时30分投产。"),
            ofText("text.document-number", DocumentNumbers::in, "印发某政发（2022）第012号文件。", "印发某政发〔2022〕12号文件。"),
            ofText("text.repeated", RepeatedWords::in, "进一步加强加强管理。", "进一步加强管理，研究研究。"),
            ofText("text.traditional", TraditionalCharacters::in, "推進改革开放。", "推进改革开放。"),
            ofText("text.address", AddressColons::in, "网址为http：//www.example.com。", "网址为http://www.example.com。"),
            ofTitle("title.ending", TitleEndings::in, "一、总体情况。", "一、总体情况"));

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
