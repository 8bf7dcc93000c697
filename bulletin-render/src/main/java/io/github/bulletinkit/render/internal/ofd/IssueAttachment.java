package io.github.bulletinkit.render.internal.ofd;

import io.github.bulletinkit.json.IssueJson;
import io.github.bulletinkit.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/** The issue as JSON in the file that it was typeset to. */
final class IssueAttachment {
    private static final String NAME = "issue.json";
    private static final int KIBIBYTE = 1024;

    private IssueAttachment() {}

    static void write(Issue issue, LocalDate date, OfdPackage files) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        IssueJson.write(issue, json);
        files.add(OfdParts.beside(OfdParts.ATTACHMENTS, NAME), json.toByteArray());
        OfdXml xml = new OfdXml("Attachments");
        xml.start("Attachment")
                .attribute("ID", "issue")
                .attribute("Name", NAME)
                .attribute("Format", "txt")
                .attribute("CreationDate", date.atStartOfDay().toString() + ":00")
                .attribute("Size", Mm.number((double) json.size() / KIBIBYTE))
                .element("FileLoc", NAME)
                .end();
        files.add(OfdParts.FOLDER + OfdParts.ATTACHMENTS, xml.bytes());
    }
}
