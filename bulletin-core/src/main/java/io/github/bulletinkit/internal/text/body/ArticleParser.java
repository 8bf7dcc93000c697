package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.format.SourcePlacement;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the parts of an article. Below the title: subtitle, byline, source, editor's note, salutation. At the end: source,
 * sign-off, attachments. All between is the body.
 */
final class ArticleParser {
    private final SeenFormat seen;
    private final RepairLog repairs;
    private final List<TextLine> lines;
    private final Article.Builder article = Article.builder();
    private boolean hasSource;
    private int from;
    private int to;

    private ArticleParser(List<TextLine> lines, SeenFormat seen, RepairLog repairs) {
        this.lines = lines;
        this.seen = seen;
        this.repairs = repairs;
        to = lines.size();
    }

    /** Reads an article from the lines below its title, which is empty if none is printed. */
    static Article parse(String title, String subtitle, List<TextLine> lines, SeenFormat seen, RepairLog repairs) {
        ArticleParser parser = new ArticleParser(lines, seen, repairs);
        parser.article.title(title).subtitle(subtitle);
        if (!title.isEmpty()) {
            parser.readBelowTitle(subtitle);
        }
        parser.readNote();
        parser.readSalutation();
        List<TextLine> notes = parser.takeNotesBelow();
        parser.readAttachments();
        parser.readEnd();
        List<TextLine> body = new ArrayList<>(lines.subList(parser.from, parser.to));
        body.addAll(notes);
        parser.article.body(Blocks.of(body, repairs));
        return parser.article.build();
    }

    private String text(int index) {
        return lines.get(index).text();
    }

    private void readBelowTitle(String subtitleAbove) {
        String subtitle = subtitleAbove;
        boolean byline = false;
        while (to - from > 1) {
            String text = text(from);
            Optional<SourceLine> source = SourceLine.of(text, seen);
            boolean labelled =
                    source.filter(found -> found.wording().length() > 3).isPresent();
            if (subtitle.isEmpty() && LineShape.isSubtitle(text)) {
                subtitle = text;
                article.subtitle(text);
            } else if (labelled && !hasSource) {
                setSource(source.get(), SourcePlacement.BELOW_TITLE);
            } else if (!byline && LineShape.isByline(text)) {
                byline = true;
                article.byline(text);
            } else {
                return;
            }
            from++;
        }
    }

    private void setSource(SourceLine source, SourcePlacement placement) {
        hasSource = true;
        article.source(source.name());
        source.report(seen);
        seen.source(placement);
    }

    private void readNote() {
        if (to - from < 2 || !NoteLabel.beginsWith(text(from))) {
            return;
        }
        String note = NoteLabel.removed(text(from++), seen);
        article.editorNote(List.<Block>of(Paragraph.of(note.isEmpty() ? text(from++) : note)));
    }

    private void readSalutation() {
        if (to - from > 1 && LineShape.isSalutation(text(from))) {
            article.salutation(text(from++));
        }
    }

    /** Takes the notes in brackets below the sign-off (附注), which the model keeps at the end of the body. */
    private List<TextLine> takeNotesBelow() {
        int end = to;
        while (to - from > 1 && LineShape.isNoteBelow(text(to - 1))) {
            to--;
        }
        boolean below = end > to && SignedLines.startBefore(lines, from + 1, to) < to;
        lines.subList(to, below ? end : to).forEach(line -> repairs.textMoved(line.first(), line.text(), "记在正文末尾"));
        return lines.subList(to, end);
    }

    /** Reads the list of attachments, the sign-off after it and the attached texts. */
    private void readAttachments() {
        int label = nextLabel(from + 1);
        if (label == to) {
            return;
        }
        List<AttachmentLabel> list = new ArrayList<>(AttachedTexts.listed(lines, label));
        int end = label + AttachedTexts.linesOfList(lines, label, to);
        int attached = nextLabel(end);
        int signed = SignedLines.find(lines, end, attached);
        boolean listOnly = signed == attached || (signed > end && attached < to) || attached == end;
        if (!listOnly && attached == to && signed < to && signed > end) {
            attached = signed;
            listOnly = true;
        }
        if (!listOnly || (list.get(0).title().isEmpty() && attached == to)) {
            attached = label;
            end = label;
            list.clear();
        } else {
            seen.word(PrintedWord.ATTACHMENT, "附件：#");
            SignedLines.read(lines.subList(end, attached)).ifPresent(article::signOff);
        }
        AttachedTexts.read(list, lines.subList(attached, to), repairs).forEach(article::attachment);
        to = label;
    }

    private int nextLabel(int start) {
        int index = start;
        while (index < to && !AttachmentLabel.begins(text(index))) {
            index++;
        }
        return Math.min(index, to);
    }

    private void readEnd() {
        boolean more = true;
        boolean signed = false;
        while (more && to - from > 1) {
            Optional<SourceLine> source = hasSource ? Optional.empty() : SourceLine.of(text(to - 1), seen);
            int start = signed ? to : SignedLines.startBefore(lines, from + 1, to);
            if (source.isPresent()) {
                setSource(source.get(), SourcePlacement.AFTER_BODY);
                to--;
            } else if (start < to) {
                SignedLines.read(lines.subList(start, to)).ifPresent(article::signOff);
                to = start;
                signed = true;
            } else {
                more = false;
            }
        }
    }
}
