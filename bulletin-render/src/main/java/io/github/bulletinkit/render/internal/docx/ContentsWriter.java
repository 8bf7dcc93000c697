package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.format.ContentsFormat;
import io.github.bulletinkit.format.ContentsPlacement;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the table of contents (目录) as Word's own field, whose rows and page numbers are those of the typeset issue until an
 * editor updates it. It is not marked as out of date: Word would ask, and other programs would set every page to 1.
 */
final class ContentsWriter {
    private final Issue issue;
    private final BulletinFormat format;
    private final TableOfContents pages;
    private final TextWriter text;

    /** A row; without a page number if the page is 0. */
    private record Row(DocxStyle style, String title, String bookmark, int page) {}

    ContentsWriter(Issue issue, BulletinFormat format, TableOfContents pages, TextWriter text) {
        this.issue = issue;
        this.format = format;
        this.pages = pages;
        this.text = text;
    }

    void write() {
        List<Row> rows = rows();
        if (rows.isEmpty() || format.contents().placement() == ContentsPlacement.NONE) {
            return;
        }
        text.paragraph(DocxStyle.CONTENTS_HEADING, format.words().text(PrintedWord.CONTENTS));
        for (int i = 0; i < rows.size(); i++) {
            text.open(rows.get(i).style());
            if (i == 0) {
                text.beginField(instruction());
            }
            row(rows.get(i));
            if (i == rows.size() - 1) {
                text.endField();
            }
            text.close();
        }
        if (format.contents().placement() == ContentsPlacement.OWN_PAGES) {
            text.breakPage();
        }
    }

    private String instruction() {
        ContentsFormat contents = format.contents();
        String levels = contents.sections() ? "1-2" : "2-2";
        String withoutPages = contents.pages() ? contents.sections() ? " \\n 1-1" : "" : " \\n";
        return "TOC \\o \"" + levels + "\"" + withoutPages + " \\h \\z \\u";
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int entry = 0;
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            if (format.contents().sections() && !section.title().isBlank()) {
                rows.add(new Row(DocxStyle.CONTENTS_SECTION, section.title(), Bookmarks.section(s), 0));
            }
            for (int a = 0; a < section.articles().size(); a++) {
                Article article = section.articles().get(a);
                int page = pages.entries().get(entry++).page();
                if (!article.title().isBlank()) {
                    rows.add(new Row(
                            DocxStyle.CONTENTS_ENTRY,
                            article.title(),
                            Bookmarks.article(s, a),
                            format.contents().pages() ? page : 0));
                }
            }
        }
        return rows;
    }

    private void row(Row row) {
        text.xml().start("w:hyperlink", "w:anchor", row.bookmark(), "w:history", "1");
        text.run(row.title());
        if (row.page() > 0) {
            text.tab();
            text.field("PAGEREF " + row.bookmark() + " \\h", Integer.toString(row.page()));
        }
        text.xml().end();
    }
}
