package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.internal.editorial.DigitSpacing;
import io.github.bulletinkit.internal.editorial.DigitSpacing.Joint;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of an issue, and where hanzi and digits meet in it.
 *
 * @param text the text
 * @param place where it is reported; of a table or figure, the block
 * @param joints where hanzi and digits meet
 */
record SpacedText(String text, Place place, List<Joint> joints) {

    static SpacedText prose(String text, Place place) {
        return new SpacedText(text, place, DigitSpacing.inProse(text));
    }

    private static SpacedText title(String text, Place place) {
        return new SpacedText(text, place, DigitSpacing.inTitle(text));
    }

    /** The texts that authors write, in order; the number and the date of the masthead are printed by rule. */
    static List<SpacedText> allOf(Issue issue) {
        List<SpacedText> all = new ArrayList<>();
        all.add(title(issue.masthead().title(), Place.member("masthead", "title")));
        all.add(title(issue.masthead().issuer(), Place.member("masthead", "issuer")));
        for (int i = 0; i < issue.editorNote().size(); i++) {
            addBlock(issue.editorNote().get(i), Place.element("editorNote", i), all);
        }
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            all.add(title(section.title(), Place.sectionTitle(s)));
            for (int a = 0; a < section.articles().size(); a++) {
                addArticle(section.articles().get(a), s, a, all);
            }
        }
        return all;
    }

    private static void addArticle(Article article, int s, int a, List<SpacedText> all) {
        all.add(title(article.title(), Place.articleTitle(s, a)));
        all.add(title(article.source(), Place.articleSource(s, a)));
        for (int b = 0; b < article.body().size(); b++) {
            addBlock(article.body().get(b), Place.articleBlock(s, a, b), all);
        }
    }

    private static void addBlock(Block block, Place place, List<SpacedText> all) {
        if (block instanceof Paragraph paragraph) {
            all.add(prose(paragraph.text(), place));
        } else if (block instanceof Heading heading) {
            all.add(title(heading.text(), place));
        } else if (block instanceof Figure figure) {
            all.add(title(figure.alt(), place));
            all.add(title(figure.caption(), place));
        } else if (block instanceof Table table) {
            all.add(title(table.caption(), place));
            table.header().forEach(cell -> all.add(title(cell, place)));
            table.rows().forEach(row -> row.forEach(cell -> all.add(title(cell, place))));
        }
    }

    long spaced() {
        return joints.stream().filter(Joint::spaced).count();
    }

    long tight() {
        return joints.size() - spaced();
    }

    boolean has(boolean spaced) {
        return joints.stream().anyMatch(joint -> joint.spaced() == spaced);
    }

    /** Quotes the first place that is spaced, or that is not. */
    String excerpt(boolean spaced) {
        return joints.stream()
                .filter(joint -> joint.spaced() == spaced)
                .findFirst()
                .map(joint -> joint.in(text))
                .orElseThrow();
    }
}
