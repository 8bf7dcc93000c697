package io.github.bulletinkit.internal.text.lines;

import java.util.ArrayList;
import java.util.List;

/** What the stages of the reader joined, added, dropped or changed. */
public final class RepairLog {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One repair.
     *
     * @param kind the id that users see
     * @param message what was done, in Chinese
     */
    public record Entry(String kind, int line, String message) {}

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public void mastheadDropped(Line line) {
        add("masthead.dropped", line, "“" + Quote.printable(line.text()) + "” 不属刊头各项，略去");
    }

    public void bulletDropped(Line row, String bullet) {
        add("bullet.dropped", row, Quote.of(row.text()) + " 前的 “" + bullet + "” 略去");
    }

    /** The contents name a contributor of an article that the body does not have. */
    public void contributorDropped(Line row, String contributor) {
        add("row.dropped", row, "条目 " + Quote.of(row.text()) + " 中的署名 " + Quote.of(contributor) + " 略去");
    }

    public void contributorRepeated(Line row, String contributor) {
        add("row.dropped", row, "条目 " + Quote.of(row.text()) + " 中的署名 " + Quote.of(contributor) + " 正文也有，只记一次");
    }

    /** Body and table of contents name different contributors. */
    public void contributorDiffers(Line row, String contributor, String source) {
        add(
                "row.dropped",
                row,
                "条目 " + Quote.of(row.text()) + " 目录署 " + Quote.of(contributor) + "，正文署 " + Quote.of(source) + "，从正文");
    }

    /** The contents name the contributor of an article whose text names none. */
    public void sourceSupplied(Line row, String contributor) {
        add("source.supplied", row, "条目 " + Quote.of(row.text()) + " 中的署名 " + Quote.of(contributor) + " 记作文章来源");
    }

    public void attachmentRowDropped(Line row) {
        add("row.dropped", row, "条目 " + Quote.of(row.text()) + " 是附件，不作文章");
    }

    /** The contents list only some articles, so that the issue does not declare them. */
    public void partialContentsDropped(Line first) {
        add("row.dropped", first, "目录只列出一部分文章，不记入");
    }

    public void rowWithoutArticle(Line row) {
        add("row.dropped", row, "条目 " + Quote.of(row.text()) + " 在正文中没有，略去");
    }

    /** The text has no place in the model of its own, and is kept elsewhere. */
    public void textMoved(Line line, String text, String place) {
        add("text.moved", line, "“" + text + "” 在模型中没有位置，" + place);
    }

    public void attachmentRepeated(Line label, String title) {
        add("text.moved", label, "附件标题 “" + title + "” 与附件说明重复，只记一次");
    }

    /** The sign or the words of a note that has no counterpart, which stay text. */
    public void noteKept(Line line, String message) {
        add("note.kept", line, message + "，作正文");
    }

    public void tableRead(Line first, int lastNumber) {
        add("table.read", first, "本行至第 " + lastNumber + " 行读作表格，请核对");
    }

    public void format(Line line, String message) {
        add("format", line, message);
    }

    public void rowJoined(Line first, int lastNumber, String title) {
        add("row.joined", first, "条目与第 " + lastNumber + " 行接成 " + Quote.of(title));
    }

    public void rowDropped(Line heading) {
        add("row.dropped", heading, Quote.of(heading.text()) + " 没有页码，下无条目，正文中也没有，略去");
    }

    public void folioDropped(Line line) {
        add("folio.dropped", line, Quote.of(line.text()) + " 是页码，略去");
    }

    public void runningHeadDropped(Line line) {
        add("running-head.dropped", line, Quote.of(line.text()) + " 是页眉或页脚，略去");
    }

    /** The body lacks the heading of a section. */
    public void sectionSupplied(Line firstTitle, String section) {
        add("section.supplied", firstTitle, Quote.of(firstTitle.text()) + " 前缺栏目标题 " + Quote.of(section) + "，按目录补上");
    }

    public void titleJoined(Line first, int lastNumber, String title) {
        add("title.joined", first, "标题与第 " + lastNumber + " 行接成 " + Quote.of(title));
    }

    /** Spaces between hanzi were removed. */
    public void titleRespaced(Line line, Line closed) {
        add("title.respaced", line, Quote.of(line.text()) + " 读作 " + Quote.of(closed.text()));
    }

    /** Body and table of contents spell a title differently. */
    public void titleSpelledTwice(Line first, String body, String listed, String preferred) {
        add(
                "title.respaced",
                first,
                "正文作 " + Quote.of(body) + "，目录作 " + Quote.of(listed) + "，都读作 " + Quote.of(preferred));
    }

    /** Body and table of contents word a title differently. */
    public void titleDiffers(Line first, String body, String listed) {
        add("title.respaced", first, "正文作 " + Quote.of(body) + "，目录作 " + Quote.of(listed) + "，读作正文的标题");
    }

    public void paragraphJoined(Line last, Line next) {
        add(
                "paragraph.joined",
                last,
                Quote.ending(last.text()) + " 接第 " + next.number() + " 行 " + Quote.beginning(next.text()));
    }

    private void add(String kind, Line line, String message) {
        entries.add(new Entry(kind, line.number(), message));
    }
}
