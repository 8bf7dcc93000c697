package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.render.internal.layout.page.TypesetIssue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the document: the root part. The dates are those of the issue, so that the same issue gives the same bytes.
 * For archives the metadata have the names of DA/T 46-2009.
 */
final class DocumentInfo {
    private static final String CREATOR = "bulletin";
    private static final String VERSION = "1.0";
    private static final String PLAIN = "OFD";
    private static final String ARCHIVAL = "OFD-A";
    private static final String LIST_SEPARATOR = "、";

    /** Annotations need a date; this is that of an issue without one. */
    private static final LocalDate NO_DATE = LocalDate.of(1970, 1, 1);

    private final TypesetIssue typeset;
    private final OfdOptions options;
    private final Issue issue;
    private final @Nullable LocalDate known;

    DocumentInfo(TypesetIssue typeset, OfdOptions options) {
        this.typeset = typeset;
        this.options = options;
        this.issue = typeset.issue();
        IssueDate date = issue.masthead().date();
        LocalDate ofIssue = date == null ? null : date.firstDay();
        this.known = options.creationDate() != null ? options.creationDate() : ofIssue;
    }

    /** The date of the document; that of an issue without a date is the first day of its year, or else of 1970. */
    LocalDate date() {
        if (known != null) {
            return known;
        }
        IssueNumber number = issue.masthead().number();
        int year = number == null ? 0 : number.year();
        return 1 <= year && year <= 9999 ? LocalDate.of(year, 1, 1) : NO_DATE;
    }

    byte[] root(String identifier) {
        OfdXml xml = new OfdXml("OFD").attribute("Version", VERSION);
        xml.attribute("DocType", options.archival() ? ARCHIVAL : PLAIN);
        xml.start("DocBody").start("DocInfo").element("DocID", identifier).element("Title", typeset.title());
        String author = typeset.author();
        if (!author.isEmpty()) {
            xml.element("Author", author);
        }
        if (known != null) {
            xml.element("CreationDate", known.toString()).element("ModDate", known.toString());
        }
        xml.element("Creator", CREATOR);
        if (options.archival()) {
            xml.start("CustomDatas");
            metadata()
                    .forEach((name, value) -> xml.start("CustomData")
                            .attribute("Name", name)
                            .text(value)
                            .end());
            xml.end();
        }
        return xml.end()
                .element("DocRoot", OfdParts.FOLDER + OfdParts.DOCUMENT)
                .end()
                .bytes();
    }

    private Map<String, String> metadata() {
        Masthead masthead = issue.masthead();
        Map<String, String> all = new LinkedHashMap<>();
        all.put("题名", typeset.title());
        all.put("文件编号", typeset.number());
        all.put("责任者", typeset.author());
        all.put("日期", masthead.date() == null ? "" : masthead.date().toString());
        all.put("紧急程度", masthead.urgency());
        all.put("密级", masthead.classification());
        Colophon colophon = issue.colophon();
        if (colophon != null) {
            all.put("主送", String.join(LIST_SEPARATOR, colophon.addressedTo()));
            all.put("抄送", String.join(LIST_SEPARATOR, colophon.copyTo()));
        }
        all.values().removeIf(String::isEmpty);
        return all;
    }
}
