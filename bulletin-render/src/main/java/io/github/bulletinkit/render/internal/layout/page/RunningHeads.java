package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.render.internal.layout.compose.FieldText;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.PlacedLine;
import io.github.bulletinkit.render.internal.layout.pagination.Page;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.LineJustifier;
import io.github.bulletinkit.render.internal.line.ShapedText;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import io.github.bulletinkit.render.style.TextElement;
import io.github.bulletinkit.render.style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The running heads (页眉): a centred line with a rule below it, on every page but the first. */
final class RunningHeads {
    private static final double RULE_THICKNESS_PT = 0.5;

    private final PageStyle style;
    private final Shaper shaper;
    private final String title;
    private final String number;
    /** The title of the section of each page, empty before the first section. */
    private final List<String> sections;

    RunningHeads(PageStyle style, Shaper shaper, Issue issue, String number, List<Page> pages) {
        this.style = style;
        this.shaper = shaper;
        this.title = issue.masthead().title();
        this.number = number;
        this.sections = sections(issue, pages);
    }

    /** The section that begins first on a page, else the one that continues from the page before. */
    private static List<String> sections(Issue issue, List<Page> pages) {
        List<String> sections = new ArrayList<>();
        String continued = "";
        for (Page page : pages) {
            List<String> begun = page.slices().stream()
                    .map(slice -> slice.broken().block().anchor())
                    .filter(Objects::nonNull)
                    .map(Anchor::section)
                    .map(section -> issue.sections().get(section).title())
                    .toList();
            sections.add(begun.isEmpty() ? continued : begun.get(0));
            continued = begun.isEmpty() ? continued : begun.get(begun.size() - 1);
        }
        return List.copyOf(sections);
    }

    /** The texts of all running heads with their paths, to look for missing characters. */
    static List<FieldText> texts(PageStyle style, Issue issue, String number) {
        List<FieldText> texts = new ArrayList<>();
        TextElement element = TextElement.RUNNING_HEAD;
        texts.add(new FieldText("", element, style.runningHeadText("0", "0", "0")));
        MemberPath masthead = MemberPath.of("masthead");
        String title = issue.masthead().title();
        texts.add(new FieldText(masthead.member("title").toString(), element, style.runningHeadText(title, "", "")));
        texts.add(new FieldText(masthead.member("number").toString(), element, style.runningHeadText("", number, "")));
        for (int s = 0; s < issue.sections().size(); s++) {
            String section = issue.sections().get(s).title();
            String path = MemberPath.section(s).member("title").toString();
            texts.add(new FieldText(path, element, style.runningHeadText("", "", section)));
        }
        return texts;
    }

    /** The running head of a page, counted from 0. */
    List<Frame.Item> items(int page) {
        String text = style.runningHeadText(title, number, sections.get(page));
        if (page == 0 || text.isEmpty()) {
            return List.of();
        }
        TextElement element = TextElement.RUNNING_HEAD;
        TextStyle textStyle = style.textStyle(element);
        double leftPt = style.leftPt(page + 1);
        ShapedText shaped = shaper.shape(new ElementStyles(style).text(element, text));
        double size = Math.min(textStyle.sizePt(), style.measurePt() / shaped.lineWidth());
        double baseline = PlacedLine.baseline(style.runningHeadMiddlePt(), size);
        LineJustifier justifier = new LineJustifier(shaped, size, 0, shaped.size());
        double measureEm = style.measurePt() / size;
        return List.of(
                new PlacedLine(
                        element,
                        size,
                        textStyle.rgb(),
                        baseline,
                        justifier.place(leftPt, measureEm, Alignment.CENTERED),
                        null),
                new Frame.Rule(
                        leftPt,
                        style.runningHeadRulePt() - RULE_THICKNESS_PT / 2,
                        style.measurePt(),
                        RULE_THICKNESS_PT,
                        textStyle.rgb()));
    }
}
