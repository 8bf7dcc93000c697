package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the sections; the last section and its last article are open. */
final class SectionsBuilder {
    private final TextLayout layout;
    private final SeenFormat seen;
    private final RepairLog repairs;
    private final List<Section> sections = new ArrayList<>();
    private Section.@Nullable Builder section;
    private String sectionTitle = "";
    private String articleTitle = "";
    private String between = "";
    private String subtitle = "";
    private @Nullable Paragraphs article;

    SectionsBuilder(TextLayout layout, SeenFormat seen, RepairLog repairs) {
        this.layout = layout;
        this.seen = seen;
        this.repairs = repairs;
    }

    boolean isInSection() {
        return section != null;
    }

    String sectionTitle() {
        return sectionTitle;
    }

    void startSection(String title) {
        closeSection();
        section = Section.builder().title(title);
        sectionTitle = title;
    }

    /** Starts an article, in a section without a title if none is open. */
    void startArticle(String title) {
        closeArticle();
        if (section == null) {
            startSection("");
        }
        article = new Paragraphs(layout, repairs);
        articleTitle = title;
        subtitle = between;
        between = "";
    }

    /** Keeps a heading between a section and a title: the model has no place for it, so that it becomes a subtitle. */
    void addBetween(Line heading) {
        between = between.isEmpty() ? heading.text() : between + " " + heading.text();
        repairs.textMoved(heading, heading.text(), "记作下一篇的副标题");
    }

    /** Adds a line of text to the open article; false if there is none, and the line is no heading before one. */
    boolean addText(Line line) {
        if (article == null) {
            boolean heading = section != null && LineShape.headingLevel(line.text()) > 0;
            if (heading) {
                addBetween(line);
            }
            return heading;
        }
        article.add(line);
        return true;
    }

    /** Closes the last section and returns all. Do not add anything afterwards. */
    List<Section> finish() {
        closeSection();
        return List.copyOf(sections);
    }

    private void closeSection() {
        closeArticle();
        if (section != null) {
            sections.add(section.build());
            section = null;
        }
    }

    private void closeArticle() {
        if (article != null && section != null) {
            section.article(ArticleParser.parse(articleTitle, subtitle, article.finish(), seen, repairs));
        }
        article = null;
    }
}
