package io.github.bulletinkit.render.internal.layout.page;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import io.github.bulletinkit.model.TocEntry;
import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.internal.layout.flow.Anchor;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.frame.Destination;
import io.github.bulletinkit.render.internal.layout.frame.Frame;
import io.github.bulletinkit.render.internal.layout.frame.OutlineEntry;
import io.github.bulletinkit.render.internal.layout.pagination.Page;
import io.github.bulletinkit.render.internal.line.Shaper;
import io.github.bulletinkit.render.style.PageStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An issue on its pages: with its pictures, all that a painter needs. It keeps only line breaks; the positions of
 * characters are computed for each page when asked for. Immutable.
 */
public final class TypesetIssue {
    public static final String LANGUAGE = "zh-CN";

    private final Issue issue;
    private final PageStyle style;
    private final PrintedWords words;
    private final FontMetrics metrics;
    private final Shaper shaper;
    private final List<Page> pages;
    private final Map<Anchor, Destination> destinations;
    private final RunningHeads runningHeads;
    private final NotePlaces notePlaces;

    TypesetIssue(
            Issue issue, PageStyle style, PrintedWords words, FontMetrics metrics, Shaper shaper, List<Page> pages) {
        this.issue = issue;
        this.style = style;
        this.words = words;
        this.metrics = metrics;
        this.shaper = shaper;
        this.pages = List.copyOf(pages);
        this.destinations = resolve(pages, style);
        String number = shortNumber(words, issue.masthead().number());
        this.runningHeads = new RunningHeads(style, shaper, issue, number, this.pages);
        this.notePlaces = new NotePlaces(pages, style);
    }

    public Issue issue() {
        return issue;
    }

    /** The title of a document of the issue: the title of the bulletin with the short number, if any. */
    public String title() {
        String title = issue.masthead().title();
        String number = shortNumber(words, issue.masthead().number());
        return number.isEmpty() ? title : title + " " + number;
    }

    /** The author of a document of the issue: its issuers; empty if there are none. */
    public String author() {
        return String.join("、", issue.masthead().issuers());
    }

    /** The number as it is printed; empty if there is none. */
    public String number() {
        return words.number(issue.masthead());
    }

    /** The number without spaces, and without the running total if it has other parts. */
    static String shortNumber(PrintedWords words, @Nullable IssueNumber number) {
        if (number == null) {
            return "";
        }
        String counted =
                words.print(new IssueNumber(number.year(), number.quarter(), number.issue(), number.lastIssue(), 0, 0));
        return (counted.isEmpty() ? words.print(number) : counted).replace(" ", "");
    }

    /** The fonts; the glyphs of its lines have the numbers of their faces. */
    public FontMetrics metrics() {
        return metrics;
    }

    public double pageWidthPt() {
        return style.pageWidthPt();
    }

    public double pageHeightPt() {
        return style.pageHeightPt();
    }

    /** The number of pages, at least one. */
    public int pageCount() {
        return pages.size();
    }

    /** The place of a section's heading or an article's title. */
    public Destination destination(Anchor anchor) {
        Destination destination = destinations.get(anchor);
        if (destination == null) {
            throw new IllegalArgumentException("no line was placed for " + anchor.path());
        }
        return destination;
    }

    /** The place that a link leads to, unless that is an address. */
    public Destination destination(Frame.Target target) {
        if (target instanceof Frame.Titled titled) {
            return destination(titled.anchor());
        }
        if (target instanceof Frame.Place place) {
            return place.destination();
        }
        throw new IllegalArgumentException("no place of the issue: " + target);
    }

    /** What a link leads to, in words. */
    public String description(Frame.Target target) {
        if (target instanceof Frame.Titled titled) {
            return title(titled.anchor()) + "，第" + destination(titled.anchor()).folio() + "页";
        }
        if (target instanceof Frame.Place place) {
            return place.description();
        }
        if (target instanceof Frame.Address address) {
            return address.uri().toString();
        }
        throw new IllegalStateException("no description of " + target.getClass().getName());
    }

    private String title(Anchor anchor) {
        Section section = issue.sections().get(anchor.section());
        return anchor.article() == Anchor.HEADING
                ? section.title()
                : section.articles().get(anchor.article()).title();
    }

    /** The sections and articles that have titles, for the outline beside the pages. */
    public List<OutlineEntry> outline() {
        List<OutlineEntry> entries = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            List<OutlineEntry> articles = new ArrayList<>();
            for (int a = 0; a < issue.sections().get(s).articles().size(); a++) {
                outlineEntry(new Anchor(s, a), List.of()).ifPresent(articles::add);
            }
            outlineEntry(Anchor.ofSection(s), articles).ifPresentOrElse(entries::add, () -> entries.addAll(articles));
        }
        return entries;
    }

    private Optional<OutlineEntry> outlineEntry(Anchor anchor, List<OutlineEntry> inner) {
        String title = title(anchor);
        return title.isEmpty() ? Optional.empty() : Optional.of(new OutlineEntry(title, destination(anchor), inner));
    }

    public TableOfContents tableOfContents() {
        List<TocEntry> entries = new ArrayList<>();
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            for (int a = 0; a < section.articles().size(); a++) {
                Article article = section.articles().get(a);
                int folio = destination(new Anchor(s, a)).folio();
                entries.add(new TocEntry(section.title(), article.title(), folio));
            }
        }
        return new TableOfContents(entries);
    }

    /** The content of a page, counted from 0. */
    public Frame frame(int page) {
        return frame(page, frameBuilder());
    }

    /** The content of all pages in order, computed while the stream is read. */
    public Stream<Frame> frames() {
        FrameBuilder builder = frameBuilder();
        return IntStream.range(0, pageCount()).mapToObj(page -> frame(page, builder));
    }

    private FrameBuilder frameBuilder() {
        return new FrameBuilder(style, shaper, anchor -> destination(anchor).folio(), notePlaces);
    }

    private Frame frame(int page, FrameBuilder builder) {
        int folio = page + 1;
        Furniture furniture = new Furniture(style, shaper, words, folio);
        List<Frame.Item> items = new ArrayList<>();
        List<Frame.Link> links = new ArrayList<>();
        furniture.watermark().ifPresent(items::add);
        if (page == 0) {
            items.addAll(furniture.masthead(issue.masthead()));
        }
        items.addAll(runningHeads.items(page));
        builder.place(pages.get(page), folio, items, links);
        items.add(furniture.folio(pageCount()));
        List<StructureElement> unfinished = pages.get(page).unfinishedNotes().stream()
                .map(note -> note.block().structure())
                .toList();
        return new Frame(items, links, unfinished);
    }

    private static Map<Anchor, Destination> resolve(List<Page> pages, PageStyle style) {
        Map<Anchor, Destination> destinations = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Page.Column column : pages.get(page).columns()) {
                double left = ColumnArea.of(style, column, page + 1).leftPt();
                for (Page.Slice slice : column.slices()) {
                    @Nullable Anchor anchor = slice.broken().block().anchor();
                    if (anchor != null && slice.from() == 0) {
                        double top = style.topPt() + slice.gridLine() * style.linePitchPt();
                        destinations.put(anchor, new Destination(page, left, top));
                    }
                }
            }
        }
        return destinations;
    }
}
