package io.github.bulletinkit.render.internal.docx;

import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.render.internal.font.FontFace;
import io.github.bulletinkit.render.style.PageStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an issue as a Word document. Serves one issue. */
public final class DocxPainter {
    private static final String LANGUAGE = "zh-CN";

    private final Issue issue;
    private final DocxOptions options;
    private final DocxParts parts = new DocxParts();
    private final Footnotes footnotes = new Footnotes();
    private final NumberingPart numbering;
    private final WordXml document = new WordXml("w:document", "r", "wp", "a", "pic");
    private final TextWriter text = new TextWriter(document);
    private final PageSetup page;

    /**
     * What a document is written with.
     *
     * @param embedded the fonts that are embedded, none if they are only named
     * @param creationDate null to leave it out
     */
    public record DocxOptions(
            PageStyle style,
            BulletinFormat format,
            WordFonts fonts,
            List<FontFace> embedded,
            @Nullable LocalDate creationDate) {

        public DocxOptions {
            embedded = List.copyOf(embedded);
        }
    }

    private DocxPainter(Issue issue, DocxOptions options) {
        this.issue = issue;
        this.options = options;
        this.numbering = new NumberingPart(options.style());
        String number = options.format().words().number(issue.masthead());
        this.page = new PageSetup(options.style(), parts, issue.masthead().title(), number);
    }

    /**
     * Writes an issue, whose pictures must be intact, and leaves the stream open.
     *
     * @param pages the pages of the articles, in order
     */
    public static void paint(Issue issue, TableOfContents pages, DocxOptions options, OutputStream out)
            throws IOException {
        new DocxPainter(issue, options).paint(pages, out);
    }

    private void paint(TableOfContents pages, OutputStream out) throws IOException {
        PageStyle style = options.style();
        parts.add("styles.xml", "styles", StylesPart.of(style, options.fonts()));
        document.start("w:body");
        Pictures pictures = new Pictures(parts);
        new MastheadWriter(issue.masthead(), options.format().words(), style, text, pictures).write();
        new ContentsWriter(issue, options.format(), pages, text).write();
        body(new BlockWriter(style, page, text, new RunWriter(text, parts, footnotes), numbering, pictures));
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            new ColophonWriter(colophon, options.format().words(), style.linePitchPt(), text).write();
        }
        page.section(document, false);
        parts.add(
                "settings.xml",
                "settings",
                SettingsPart.of(
                        style, page.differsOnEvenPages(), !options.embedded().isEmpty()));
        parts.add("footnotes.xml", "footnotes", footnotes.part());
        if (!numbering.isEmpty()) {
            parts.add("numbering.xml", "numbering", numbering.part());
        }
        parts.add(
                "fontTable.xml",
                "fontTable",
                options.embedded().isEmpty()
                        ? FontTable.named(options.fonts())
                        : FontTable.embedded(options.embedded(), parts));
        parts.write(document.bytes(), properties(), out);
    }

    private void body(BlockWriter blocks) {
        ArticleWriter articles = new ArticleWriter(options.format(), text, blocks);
        articles.editorNote(issue.editorNote());
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            articles.heading(DocxStyle.SECTION, section.title(), Bookmarks.section(s));
            for (int a = 0; a < section.articles().size(); a++) {
                articles.write(section.articles().get(a), Bookmarks.article(s, a));
            }
        }
    }

    private byte[] properties() {
        WordXml xml = new WordXml("cp:coreProperties", "dc", "dcterms", "xsi");
        element(xml, "dc:title", issue.masthead().title());
        element(xml, "dc:subject", options.format().words().number(issue.masthead()));
        element(xml, "dc:creator", options.format().words().issuers(issue.masthead()));
        element(xml, "dc:language", LANGUAGE);
        LocalDate date = options.creationDate();
        if (date != null) {
            for (String name : List.of("dcterms:created", "dcterms:modified")) {
                xml.start(name, "xsi:type", "dcterms:W3CDTF")
                        .text(date + "T00:00:00Z")
                        .end();
            }
        }
        return xml.bytes();
    }

    private static void element(WordXml xml, String name, String text) {
        if (!text.isEmpty()) {
            xml.start(name).text(text).end();
        }
    }
}
