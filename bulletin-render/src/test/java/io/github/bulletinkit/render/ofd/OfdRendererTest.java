package io.github.bulletinkit.render.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.AllElements;
import io.github.bulletinkit.render.DamagedPictureException;
import io.github.bulletinkit.render.EveryInline;
import io.github.bulletinkit.render.MissingGlyphException;
import io.github.bulletinkit.render.Renderers;
import io.github.bulletinkit.render.Rendering;
import io.github.bulletinkit.render.TurnedPicture;
import io.github.bulletinkit.render.internal.ofd.OfdFile;
import io.github.bulletinkit.render.pdf.PdfRenderer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class OfdRendererTest {
    private static final OfdRenderer RENDERER = OfdRenderer.create();
    private static final OfdRenderer PLAIN =
            OfdRenderer.builder().archival(false).issueAttached(true).build();
    private static final OfdFile FILE = OfdFile.of(RENDERER, AllElements.create());

    private static final String DOCUMENT = "Doc_0/Document.xml";

    /** The file with the schema of each root element. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "OFD", "OFD",
            "Document", "Document",
            "Page", "Page",
            "Res", "Res",
            "PageAnnot", "Annotation",
            "Annotations", "Annotations",
            "CustomTags", "CustomTags",
            "Attachments", "Attachments");

    @Test
    void rendererIsFoundByItsFormat() {
        assertThat(Renderers.forFormat("ofd")).isInstanceOf(OfdRenderer.class);
        assertThat(RENDERER.format().mediaType()).isEqualTo("application/ofd");
    }

    /** The published schemas know no archival profile. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyPartKeepsToTheSchemasOfTheStandard(boolean archival) throws IOException, SAXException {
        Path schemas = Path.of(System.getProperty("bulletin.shared", "../../shared"), "ofd-xsd");
        assertThat(schemas)
                .as(
                        "the schemas of GB/T 33190, which are not part of the project; -Dbulletin.shared names their folder")
                .exists();
        OfdFile file = OfdFile.of(archival ? RENDERER : PLAIN, AllElements.create());
        List<String> checked = new ArrayList<>();
        for (String part : file.parts().keySet()) {
            String root = part.endsWith(".xml") ? file.xml(part).getLocalName() : "";
            String schema = SCHEMAS.getOrDefault(root, "");
            if (!schema.isEmpty()) {
                String xml = file.text(part).replace("DocType=\"OFD-A\"", "DocType=\"OFD\"");
                schema(schemas.resolve(schema + ".xsd"))
                        .newValidator()
                        .validate(new StreamSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
                checked.add(root);
            }
        }
        assertThat(checked).contains("OFD", "Document", "Page", "Res", "PageAnnot", "Annotations", "CustomTags");
        assertThat(checked.contains("Attachments")).isEqualTo(!archival);
    }

    private static Schema schema(Path file) throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
    }

    @Test
    void otherReaderFindsThePagesAndTheirText() throws IOException {
        Path saved = Files.createTempFile("bulletin", ".ofd");
        try {
            Files.write(saved, FILE.bytes());
            try (OFDReader reader = new OFDReader(saved)) {
                ContentExtractor content = new ContentExtractor(reader);
                for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                    assertThat(String.join("", content.getPageContent(page))).isEqualTo(textOfPage(page - 1));
                }
                assertThat(reader.getNumberOfPages())
                        .isEqualTo(OfdFile.elements(FILE.xml(DOCUMENT), "Page").size());
                assertThat(textOfPage(0)).contains("东澜湾区每周要讯", "科创聚焦");
            }
        } finally {
            Files.delete(saved);
        }
    }

    private static String textOfPage(int page) {
        Element content = FILE.xml("Doc_0/Pages/Page_" + page + "/Content.xml");
        return OfdFile.elements(content, "TextCode").stream()
                .map(Element::getTextContent)
                .collect(Collectors.joining());
    }

    @Test
    void pagesAreThoseOfThePdf() {
        List<TocEntry> entries = RENDERER.tableOfContents(AllElements.create()).entries();

        assertThat(entries)
                .isNotEmpty()
                .isEqualTo(PdfRenderer.create()
                        .tableOfContents(AllElements.create())
                        .entries());
    }

    @Test
    void contentsLeadToTheArticles() {
        Element first = OfdFile.elements(FILE.xml("Doc_0/Annots/Page_0/Annotation.xml"), "Annot")
                .get(0);
        Element target = OfdFile.elements(first, "Dest").get(0);

        TocEntry entry =
                RENDERER.tableOfContents(AllElements.create()).entries().get(0);
        assertThat(OfdFile.elements(first, "Remark").get(0).getTextContent())
                .isEqualTo(entry.title() + "，第" + entry.page() + "页");
        assertThat(target.getAttribute("PageID")).isEqualTo(Integer.toString(entry.page()));
        assertThat(OfdFile.elements(FILE.xml("Doc_0/Annots/Annotations.xml"), "Page")
                        .get(0)
                        .getAttribute("PageID"))
                .isEqualTo("1");
    }

    @Test
    void outlineHasTheTitlesOfSectionsAndArticles() {
        List<String> titles = OfdFile.elements(FILE.xml(DOCUMENT), "OutlineElem").stream()
                .map(entry -> entry.getAttribute("Title"))
                .toList();

        Issue issue = AllElements.create();
        List<String> expected = new ArrayList<>();
        issue.sections().forEach(section -> {
            expected.add(section.title());
            section.articles().forEach(article -> expected.add(article.title()));
        });
        assertThat(titles).isEqualTo(expected);
    }

    /** An object that is named twice, or not at all, would be lost to those who read by the tags. */
    @Test
    void tagsNameEachObjectOnce() {
        List<String> named = OfdFile.elements(FILE.xml("Doc_0/Tags/Structure.xml"), "ObjectRef").stream()
                .map(Element::getTextContent)
                .toList();

        assertThat(named).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(OfdFile.elements(FILE.xml("Doc_0/Tags/Structure.xml"), "H2")).hasSizeGreaterThan(3);
        assertThat(OfdFile.elements(FILE.xml("Doc_0/Tags/Structure.xml"), "Figure")
                        .get(0)
                        .getAttribute("Alt"))
                .isNotEmpty();
    }

    @Test
    void numbersOfObjectsAreUniqueAndNotAboveTheLargest() {
        List<Integer> numbers = new ArrayList<>();
        FILE.parts().keySet().stream().filter(part -> part.endsWith(".xml")).forEach(part -> {
            OfdFile.elements(FILE.xml(part), "*").stream()
                    .filter(element -> element.hasAttribute("ID"))
                    .forEach(element -> numbers.add(Integer.parseInt(element.getAttribute("ID"))));
        });
        int largest = Integer.parseInt(
                OfdFile.elements(FILE.xml(DOCUMENT), "MaxUnitID").get(0).getTextContent());

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allMatch(number -> number <= largest)
                .contains(largest);
    }

    @Test
    void archivalFileSaysSoAndHasMetadataOfArchives() {
        Element root = FILE.xml("OFD.xml");
        Map<String, String> metadata = OfdFile.elements(root, "CustomData").stream()
                .collect(Collectors.toMap(data -> data.getAttribute("Name"), Element::getTextContent));

        assertThat(root.getAttribute("DocType")).isEqualTo("OFD-A");
        assertThat(metadata.get("题名"))
                .startsWith(AllElements.create().masthead().title());
        assertThat(metadata.get("责任者"))
                .isEqualTo(AllElements.create().masthead().issuer());
        assertThat(metadata.get("密级")).isEqualTo(AllElements.create().masthead().classification());
    }

    @Test
    void addressesAreLinksInPlainFilesOnly() {
        assertThat(addresses(OfdFile.of(PLAIN, EveryInline.issue()))).contains("https://www.dongwan.example.gov.cn/jq");
        assertThat(addresses(OfdFile.of(RENDERER, EveryInline.issue()))).isEmpty();
    }

    private static List<String> addresses(OfdFile file) {
        return file.parts().keySet().stream()
                .filter(part -> part.endsWith("/Annotation.xml"))
                .flatMap(part -> OfdFile.elements(file.xml(part), "URI").stream())
                .map(uri -> uri.getAttribute("URI"))
                .toList();
    }

    @Test
    void attachedIssueIsReadBackEqual() throws IOException {
        OfdFile file = OfdFile.of(PLAIN, AllElements.create());

        assertThat(IssueJson.read(new ByteArrayInputStream(file.parts().get("Doc_0/Attachs/issue.json"))))
                .isEqualTo(AllElements.create());
        assertThat(file.xml("OFD.xml").getAttribute("DocType")).isEqualTo("OFD");
    }

    @Test
    void datesAreThoseOfTheIssueOrOfTheCaller() {
        OfdRenderer dated =
                OfdRenderer.builder().creationDate(LocalDate.of(2026, 11, 30)).build();

        assertThat(date(RENDERER, AllElements.create()))
                .isEqualTo(String.valueOf(AllElements.create().masthead().date()));
        assertThat(date(dated, AllElements.create())).isEqualTo("2026-11-30");
        assertThatThrownBy(() -> OfdRenderer.builder().creationDate(LocalDate.of(0, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("creationDate");
    }

    private static String date(OfdRenderer renderer, Issue issue) {
        return OfdFile.elements(OfdFile.of(renderer, issue).xml("OFD.xml"), "CreationDate")
                .get(0)
                .getTextContent();
    }

    @Test
    void issueWithoutDateHasNoneButItsLinksDo() {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("要讯").number(IssueNumber.of(2022, 1, 252)))
                .section("栏目", s -> s.article("标题", a -> a.paragraph("正文。")))
                .build();
        OfdFile file = OfdFile.of(RENDERER, issue);

        assertThat(OfdFile.elements(file.xml("OFD.xml"), "CreationDate")).isEmpty();
        assertThat(OfdFile.elements(file.xml("Doc_0/Annots/Page_0/Annotation.xml"), "Annot"))
                .allMatch(link -> link.getAttribute("LastModDate").equals("2022-01-01"));
    }

    /** A picture is drawn by a matrix from the square of its pixels, which are stored turned or mirrored. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void pictureOfEveryOrientationIsUpright(int orientation) {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("要讯"))
                .section("栏目", s -> s.article("标题", a -> a.figure(TurnedPicture.png(orientation), "图", "")))
                .build();
        OfdFile file = OfdFile.of(RENDERER, issue);
        Element image = OfdFile.elements(file.xml("Doc_0/Pages/Page_1/Content.xml"), "ImageObject")
                .get(0);

        assertThat(drawn(image, picture(file))).isEqualTo(TurnedPicture.QUARTERS);
    }

    private static BufferedImage picture(OfdFile file) {
        String name = file.parts().keySet().stream()
                .filter(part -> part.endsWith(".png"))
                .findFirst()
                .orElseThrow();
        try {
            return ImageIO.read(new ByteArrayInputStream(file.parts().get(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The colours of the quarters as they are drawn, row by row. */
    private static List<Color> drawn(Element image, BufferedImage stored) {
        double[] matrix = numbers(image.getAttribute("CTM"));
        double[] boundary = numbers(image.getAttribute("Boundary"));
        Color[] quarters = new Color[4];
        for (int quarter = 0; quarter < 4; quarter++) {
            double u = quarter % 2 == 0 ? 0.25 : 0.75;
            double v = quarter < 2 ? 0.25 : 0.75;
            int column = matrix[0] * u + matrix[2] * v + matrix[4] < boundary[2] / 2 ? 0 : 1;
            int row = matrix[1] * u + matrix[3] * v + matrix[5] < boundary[3] / 2 ? 0 : 1;
            quarters[2 * row + column] =
                    new Color(stored.getRGB((int) (u * stored.getWidth()), (int) (v * stored.getHeight())));
        }
        return Arrays.asList(quarters);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void sameIssueGivesTheSameBytesInEveryLocale() {
        for (String language : new String[] {"tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
            byte[] bytes = Rendering.inLocale(
                    language,
                    () -> OfdFile.of(OfdRenderer.create(), AllElements.create()).bytes());
            assertThat(bytes).as(language).isEqualTo(FILE.bytes());
        }
    }

    @Test
    void issuesThatDifferInACharacterHaveDifferentIdentifiers() {
        assertThat(identifier("甲")).hasSize(32).isNotEqualTo(identifier("乙"));
    }

    private static String identifier(String text) {
        Issue issue = Issue.builder()
                .masthead(m -> m.title("要讯"))
                .section("栏目", s -> s.article("标题", a -> a.paragraph(text)))
                .build();
        return OfdFile.elements(OfdFile.of(RENDERER, issue).xml("OFD.xml"), "DocID")
                .get(0)
                .getTextContent();
    }

    @Test
    void streamIsFlushedAndLeftOpen() throws IOException {
        Rendering.assertFlushedAndLeftOpen(RENDERER, AllElements.create());
    }

    @Test
    void issueThatCannotBePrintedLeavesNothingBehind() {
        Issue missing = Issue.builder()
                .masthead(m -> m.title("要讯"))
                .section("栏目", s -> s.article("标题", a -> a.paragraph("\uE000")))
                .build();
        byte[] cut = Arrays.copyOf(AllElements.chart().bytes(), 100);
        Issue damaged = Issue.builder()
                .masthead(m -> m.title("要讯"))
                .section("栏目", s -> s.article("标题", a -> a.figure(ImageData.of(cut), "图", "")))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> RENDERER.render(missing, out)).isInstanceOf(MissingGlyphException.class);
        assertThatThrownBy(() -> RENDERER.render(damaged, out)).isInstanceOf(DamagedPictureException.class);
        assertThat(out.size()).isZero();
    }
}
