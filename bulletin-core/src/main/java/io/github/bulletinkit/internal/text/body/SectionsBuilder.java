package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the sections; the last section and its last article are open. */
final class SectionsBuilder {
    private final TextLayout layout;
    private final RepairLog repairs;
    private final List<Section> sections = new ArrayList<>();
    private Section.@Nullable Builder section;
    private String sectionTitle = "";
    private String articleTitle = "";
    private @Nullable Paragraphs article;

    SectionsBuilder(TextLayout layout, RepairLog repairs) {
        this.layout = layout;
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

    void startArticle(String title) {
        closeArticle();
        article = new Paragraphs(layout, repairs);
        articleTitle = title;
    }

    /** Adds a line of text to the open article; false if there is none. */
    boolean addText(Line line) {
        if (article == null) {
            return false;
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
            List<Paragraph> paragraphs = article.finish();
            section.article(articleTitle, builder -> paragraphs.forEach(builder::block));
        }
        article = null;
    }
}
