package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.hanzi.ChineseNumeral;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds tables and figures that a text names, as in 见表3 and 如图2所示, but that no caption has. The captions of the article
 * count and, unless they begin with 1, those of the whole issue.
 */
final class CaptionReferences {
    private static final String NUMBER =
            "(?:\\d{1,2}(?:[-－.．]\\d{1,2})?(?![\\d年月日个家项万亿%％])|[一二三四五六七八九十]{1,2}(?=[，。；、）)所显表列反可和及]|$))";
    private static final Pattern REFERENCE = Pattern.compile("(?:"
            + "(?<=[见如（(])(?<kind>[表图])\\s?(?<number>" + NUMBER + ")(?<more>(?:\\s?[、和及与至～]\\s?[表图]?\\s?" + NUMBER
            + ")*)"
            + "|(?:(?<![\\p{IsHan}》”])|(?<=[由从]))(?<subject>[表图])\\s?(?<told>" + NUMBER
            + ")(?=所示|显示|表明|列出|列示|反映|可见|可知|可以看出))");
    private static final Pattern FURTHER = Pattern.compile("[、和及与至～]\\s?(?<kind>[表图]?)\\s?(?<number>" + NUMBER + ")");
    private static final int LONGEST_CAPTION = 40;

    private final Set<CaptionLabel> ofIssue;

    private CaptionReferences(Set<CaptionLabel> ofIssue) {
        this.ofIssue = ofIssue;
    }

    static List<MemberRemark> in(Content content) {
        CaptionReferences references = new CaptionReferences(labels(content.bodies()));
        List<MemberRemark> remarks = new ArrayList<>(references.in(content.editorNote(), Set.of()));
        for (ArticleContent article : content.articles()) {
            Set<CaptionLabel> own = labels(article.bodies());
            article.bodies().forEach(body -> remarks.addAll(references.in(body, own)));
        }
        return remarks;
    }

    /** Also those of a caption that is written as a paragraph of its own. */
    private static Set<CaptionLabel> labels(Stream<Body> bodies) {
        Set<CaptionLabel> labels = new HashSet<>();
        bodies.flatMap(body -> body.elements().stream())
                .flatMap(element -> Stream.concat(element.captions().stream(), element.texts().stream()))
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_CAPTION)
                .forEach(text -> CaptionLabel.of(text).ifPresent(label -> {
                    labels.add(label);
                    labels.add(label.with(label.ordinal()));
                }));
        return labels;
    }

    private List<MemberRemark> in(Body body, Set<CaptionLabel> own) {
        return body.elements().stream()
                .flatMap(element -> element.texts().stream())
                .filter(line -> mayName(line.text()))
                .flatMap(line -> named(line.text()).stream()
                        .distinct()
                        .filter(label -> !exists(label, own))
                        .map(label -> remark(line, label)))
                .toList();
    }

    /** Whether a number is behind 表 or 图. Most texts are sorted out by this, which is fast. */
    private static boolean mayName(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            if ((c == '表' || c == '图') && (Character.isDigit(next) || next == ' ' || ChineseNumeral.isPart(next))) {
                return true;
            }
        }
        return false;
    }

    private static List<CaptionLabel> named(String text) {
        List<CaptionLabel> labels = new ArrayList<>();
        for (Matcher found = REFERENCE.matcher(text); found.find(); ) {
            if (found.group("told") != null) {
                labels.add(CaptionLabel.of(found.group("subject"), found.group("told")));
                continue;
            }
            CaptionLabel first = CaptionLabel.of(found.group("kind"), found.group("number"));
            labels.add(first);
            for (Matcher further = FURTHER.matcher(found.group("more")); further.find(); ) {
                String kind = further.group("kind");
                labels.add(CaptionLabel.of(kind.isEmpty() ? first.kind() : kind, further.group("number")));
            }
        }
        return labels;
    }

    private boolean exists(CaptionLabel label, Set<CaptionLabel> own) {
        boolean numberedAnew = own.contains(label.with(1));
        return own.contains(label) || (!numberedAnew && ofIssue.contains(label));
    }

    private static MemberRemark remark(Line line, CaptionLabel label) {
        String wording = label.kind().equals("表") ? "caption.missing/table" : "caption.missing/figure";
        return MemberRemark.of(line.path(), wording, Map.of("label", label.toString()));
    }
}
