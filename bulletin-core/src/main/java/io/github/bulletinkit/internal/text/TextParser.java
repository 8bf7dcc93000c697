package io.github.bulletinkit.internal.text;

import io.github.bulletinkit.internal.text.body.Body;
import io.github.bulletinkit.internal.text.body.BodyParser;
import io.github.bulletinkit.internal.text.contents.Contents;
import io.github.bulletinkit.internal.text.contents.TocParser;
import io.github.bulletinkit.internal.text.lines.Folio;
import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineSource;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.lines.RunningHead;
import io.github.bulletinkit.internal.text.lines.SplitLines;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** Reads a text in stages: lines, masthead, table of contents, body, colophon. */
public final class TextParser {
    private TextParser() {}

    public static ParsedText parse(Reader reader) throws IOException {
        LineSource source = new LineSource(reader);
        RepairLog repairs = new RepairLog();

        List<Line> head = source.beforeContents();
        Masthead masthead = MastheadParser.parse(head, repairs);
        List<Line> unnumbered = Folio.drop(source.rest(), repairs);
        List<Line> lines = SplitLines.mend(RunningHead.drop(unnumbered, head, repairs));
        int colophon = ColophonParser.linesBefore(lines);
        Contents contents = TocParser.parse(lines.subList(0, colophon), source.number(), repairs);
        Body body = BodyParser.parse(lines.subList(contents.end(), colophon), contents, repairs);

        Issue.Builder issue = Issue.builder()
                .masthead(masthead)
                .editorNote(body.editorNote())
                .sections(body.sections())
                .tableOfContents(contents.declared(body.titles()));
        if (colophon < lines.size()) {
            issue.colophon(ColophonParser.parse(lines.subList(colophon, lines.size())));
        }
        return new ParsedText(issue.build(), repairs, contents.rowLines());
    }
}
