package io.github.bulletinkit.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The properties of the document, and its embedded fonts. */
class PdfPropertiesTest {
    private static final RenderedPdf PDF = RenderedPdf.of(WholeIssue.create());

    @AfterAll
    static void close() throws IOException {
        PDF.close();
    }

    @Test
    void languageIsSimplifiedChinese() {
        assertThat(PDF.document().getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }

    @Test
    void titleNamesTheBulletinAndTheIssue() {
        assertThat(information(PDF).getTitle()).isEqualTo("岚江每周要讯 2023年第10期");
    }

    @Test
    void titleIsTheBulletinAloneWhereTheNumberIsAbsent() throws IOException {
        try (RenderedPdf pdf =
                RenderedPdf.of(Issue.builder().masthead(m -> m.title("岚江每周要讯")).build())) {
            assertThat(information(pdf).getTitle()).isEqualTo("岚江每周要讯");
        }
    }

    @Test
    void authorIsTheIssuer() {
        assertThat(information(PDF).getAuthor()).isEqualTo("岚江市人民政府驻东澜市办事处");
    }

    @Test
    void windowShowsTheTitleInPlaceOfTheFileName() {
        PDViewerPreferences preferences = PDF.document().getDocumentCatalog().getViewerPreferences();
        assertThat(preferences.displayDocTitle()).isTrue();
    }

    @Test
    void documentIsDatedOnTheDayOfIssueInChina() {
        Instant midnight = WholeIssue.DATE.atStartOfDay(ZoneOffset.ofHours(8)).toInstant();
        assertThat(information(PDF).getCreationDate().toInstant()).isEqualTo(midnight);
        assertThat(information(PDF).getModificationDate()).isNull();
    }

    @Test
    void documentIsDatedAsAsked() throws IOException {
        OffsetDateTime date = OffsetDateTime.of(2026, 11, 27, 9, 30, 15, 999, ZoneOffset.ofHoursMinutes(-3, -30));
        PdfRenderer renderer = PdfRenderer.builder().creationDate(date).build();

        try (RenderedPdf pdf = RenderedPdf.of(renderer, WholeIssue.create())) {
            assertThat(information(pdf).getCreationDate().toInstant())
                    .isEqualTo(date.truncatedTo(ChronoUnit.SECONDS).toInstant());
            assertThat(xmp(pdf)).contains("<xmp:CreateDate>2026-11-27T09:30:15-03:30</xmp:CreateDate>");
        }
    }

    @Test
    void yearThatNoDateOfADocumentCanHaveIsRefused() {
        OffsetDateTime date = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

        assertThatThrownBy(() -> PdfRenderer.builder().creationDate(date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("creationDate: the year 10000 is not from 1 to 9999");
    }

    @Test
    void metadataSayTheSameAsTheProperties() throws IOException {
        assertThat(xmp(PDF))
                .contains("<rdf:li xml:lang=\"x-default\">" + information(PDF).getTitle() + "</rdf:li>")
                .contains("<dc:creator><rdf:Seq><rdf:li>" + information(PDF).getAuthor() + "</rdf:li></rdf:Seq>")
                .contains("<pdf:Producer>" + information(PDF).getProducer() + "</pdf:Producer>")
                .contains("<xmp:CreateDate>2023-03-10T00:00:00+08:00</xmp:CreateDate>")
                .contains("<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag>");
    }

    @Test
    void metadataNameTheStandards() throws IOException {
        assertThat(xmp(PDF))
                .contains("<pdfaid:part>2</pdfaid:part>")
                .contains("<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void metadataAreSoundXmlWhateverTheTitle() throws IOException {
        Issue issue = Issue.builder().masthead(m -> m.title("<要讯> & ]]>")).build();
        try (RenderedPdf pdf = RenderedPdf.of(issue)) {
            assertThat(xmp(pdf)).contains(">&lt;要讯&gt; &amp; ]]&gt;</rdf:li>");
        }
    }

    private static String xmp(RenderedPdf pdf) throws IOException {
        byte[] packet = pdf.document().getDocumentCatalog().getMetadata().toByteArray();
        return new String(packet, StandardCharsets.UTF_8);
    }

    @Test
    void documentHasNoDateWhereTheIssueHasNone() throws IOException {
        Masthead undated = Masthead.builder().title("岚江每周要讯").build();
        try (RenderedPdf pdf =
                RenderedPdf.of(WholeIssue.create().toBuilder().masthead(undated).build())) {
            assertThat(information(pdf).getCreationDate()).isNull();
            assertThat(information(pdf).getModificationDate()).isNull();
            assertThat(xmp(pdf)).doesNotContain("Date>");
        }
    }

    @Test
    void fontsAreTheBundledFacesThatTheIssueUses() {
        assertThat(fonts().values())
                .extracting(font -> font.getName().substring(font.getName().indexOf('+') + 1))
                .containsExactlyInAnyOrder(
                        "BulletinTitle-Bold",
                        "BulletinSong-Regular",
                        "BulletinFangsong-Regular",
                        "BulletinHei-Regular");
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndMapToUnicode() {
        assertThat(fonts().values()).allSatisfy(font -> {
            assertThat(font).isInstanceOf(PDType0Font.class);
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
            assertThat(font.getCOSObject().containsKey(COSName.TO_UNICODE)).isTrue();
            assertThat(font.getFontDescriptor().getFontFile2().toByteArray()).hasSizeLessThan(1_000_000);
        });
    }

    private static Map<String, PDFont> fonts() {
        Map<String, PDFont> fonts = new LinkedHashMap<>();
        for (PDPage page : PDF.document().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                try {
                    PDFont font = page.getResources().getFont(name);
                    fonts.put(font.getName(), font);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return fonts;
    }

    private static PDDocumentInformation information(RenderedPdf pdf) {
        return pdf.document().getDocumentInformation();
    }
}
