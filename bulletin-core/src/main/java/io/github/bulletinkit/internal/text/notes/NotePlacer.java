package io.github.bulletinkit.internal.text.notes;

import io.github.bulletinkit.internal.text.lines.NoteSigns;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.BlockVisitor;
import io.github.bulletinkit.model.Figure;
import io.github.bulletinkit.model.FigureRow;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.Note;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import io.github.bulletinkit.model.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the notes of a text into its paragraphs and items, in place of their signs. Give it the parts in the order of the
 * text. Nothing else can have notes: a note whose sign is in a title or a table stays text, at the end of the last article.
 */
public final class NotePlacer {
    /** How many notes may be in another order than their paragraphs, as below a table. */
    private static final int MOST_AT_ONCE = 2 * NoteSigns.MOST;

    private final List<FootNote> left;
    private final RepairLog repairs;

    public NotePlacer(PrintedNotes printed, RepairLog repairs) {
        left = new ArrayList<>(printed.notes());
        this.repairs = repairs;
    }

    public List<Block> blocks(List<Block> blocks) {
        return left.isEmpty()
                ? blocks
                : blocks.stream().map(block -> block.accept(new Placing())).toList();
    }

    /** Puts all notes that are left into the sections. */
    public List<Section> sections(List<Section> sections) {
        if (left.isEmpty() || sections.isEmpty()) {
            return sections;
        }
        List<Section> placed = new ArrayList<>(sections.stream()
                .map(section -> section.toBuilder()
                        .articles(section.articles().stream().map(this::article).toList())
                        .build())
                .toList());
        int last = placed.size() - 1;
        placed.set(last, withRest(placed.get(last)));
        return placed;
    }

    private Article article(Article article) {
        List<Block> note = blocks(article.editorNote());
        List<Block> body = blocks(article.body());
        List<Attachment> attachments = article.attachments().stream()
                .map(attachment -> new Attachment(attachment.title(), blocks(attachment.body())))
                .toList();
        return article.toBuilder()
                .editorNote(note)
                .body(body)
                .attachments(attachments)
                .build();
    }

    private Section withRest(Section section) {
        if (left.isEmpty() || section.articles().isEmpty()) {
            return section;
        }
        List<Article> articles = new ArrayList<>(section.articles());
        int last = articles.size() - 1;
        Article.Builder article = articles.get(last).toBuilder();
        for (FootNote note : left) {
            article.paragraph(note.first().text().charAt(0) + note.words());
            repairs.noteKept(note.first(), "注 “" + note.words() + "” 的注号不在段落中，移到正文末尾");
        }
        articles.set(last, article.build());
        return section.toBuilder().articles(articles).build();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        String text = new Paragraph(inlines, true).text();
        List<Inline> placed = new ArrayList<>();
        int from = 0;
        // A sign that begins a text numbers it: the sign of a note follows a word.
        for (int at = next(text, 1); at >= 0; at = next(text, from)) {
            placed.add(new Text(text.substring(from, at).stripTrailing()));
            placed.add(new Note(take(text, at).words()));
            from = at + 1;
        }
        placed.add(new Text(text.substring(from)));
        return from == 0 ? inlines : placed;
    }

    /** Returns where the next sign of a note is in a text; -1 if there is none. */
    private int next(String text, int from) {
        if (!NoteSigns.isIn(text, from)) {
            return -1;
        }
        return left.stream()
                .limit(MOST_AT_ONCE)
                .mapToInt(note -> note.in(text, from))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private FootNote take(String text, int at) {
        FootNote note = left.stream()
                .filter(candidate -> candidate.in(text, at) == at)
                .findFirst()
                .orElseThrow();
        left.remove(note);
        return note;
    }

    private final class Placing implements BlockVisitor<Block> {

        @Override
        public Block paragraph(Paragraph paragraph) {
            return new Paragraph(inlines(paragraph.inlines()), paragraph.indent());
        }

        @Override
        public Block list(ListBlock list) {
            return new ListBlock(
                    list.marker(), list.items().stream().map(this::item).toList());
        }

        private ListItem item(ListItem item) {
            List<Inline> text = inlines(item.inlines());
            return new ListItem(text, item.list() == null ? null : (ListBlock) list(item.list()));
        }

        @Override
        public Block heading(Heading heading) {
            return heading;
        }

        @Override
        public Block table(Table table) {
            return table;
        }

        @Override
        public Block figure(Figure figure) {
            return figure;
        }

        @Override
        public Block figureRow(FigureRow row) {
            return row;
        }
    }
}
