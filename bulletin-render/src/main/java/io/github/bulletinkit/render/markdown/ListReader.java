package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import io.github.bulletinkit.render.markdown.Marks.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a list of CommonMark. */
final class ListReader {
    /** The box of a task list of GitHub Flavored Markdown 0.29, 5.3. */
    private static final Pattern TASK = Pattern.compile("\\[[ xX]][ \t\n]");

    private final MarkdownSource source;
    private final Faults faults;
    private final Function<Paragraph, List<Inline>> text;

    /** The markers that the mark before the list names, for each list in the order of their first items. */
    private final Deque<String> markers = new ArrayDeque<>();

    ListReader(MarkdownSource source, Faults faults, Function<Paragraph, List<Inline>> text) {
        this.source = source;
        this.faults = faults;
        this.text = text;
    }

    /** Reads the list and the mark before it. */
    ListBlock read(org.commonmark.node.ListBlock block, Marks marks) {
        Mark mark = marks.takeMark(Marks.LIST);
        if (mark != null) {
            markers.addAll(mark.arguments());
        }
        ListBlock list = list(block);
        if (mark != null && !markers.isEmpty()) {
            faults.add(mark.place(), "the mark has more markers than there are lists; take out the last ones");
        }
        return list;
    }

    private ListBlock list(org.commonmark.node.ListBlock block) {
        ListMarker marker = marker(block);
        List<ListItem> items = new ArrayList<>();
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item));
        }
        try {
            return new ListBlock(marker, items);
        } catch (IllegalArgumentException e) {
            faults.add(source.place(block), String.valueOf(e.getMessage()));
            return new ListBlock(marker, List.of());
        }
    }

    private ListMarker marker(Node block) {
        boolean ordered = block instanceof OrderedList;
        if (block instanceof OrderedList list && list.getMarkerStartNumber() != 1) {
            faults.add(source.place(block), "a list that does not begin with 1, as every list is counted; begin it so");
        }
        String named = markers.poll();
        ListMarker marker = named == null ? MarkdownList.plain(ordered) : ListMarker.of(named);
        if (marker.isOrdered() != ordered) {
            faults.add(
                    source.place(block),
                    "the mark before the list names the marker " + named + "; write its items with "
                            + (ordered ? "-" : "1."));
        }
        return marker;
    }

    private ListItem item(Node item) {
        Node part = item.getFirstChild();
        List<Inline> runs = List.of();
        if (part instanceof Paragraph paragraph) {
            if (TASK.matcher(source.written(paragraph)).lookingAt()) {
                faults.add(
                        source.place(paragraph),
                        "a box to tick, which a bulletin has none of; take it out, or write \\[");
            }
            runs = text.apply(paragraph);
            part = part.getNext();
        }
        ListBlock list = null;
        SourcePosition place = source.place(part == null ? item : part);
        if (part instanceof org.commonmark.node.ListBlock block) {
            list = list(block);
            part = part.getNext();
        }
        if (part != null) {
            faults.add(
                    source.place(part),
                    "an item of a list is one paragraph, perhaps with one list after it; begin what follows the list"
                            + " at the margin");
        }
        return item(runs, list, place);
    }

    private ListItem item(List<Inline> runs, @Nullable ListBlock list, SourcePosition place) {
        try {
            return new ListItem(runs, list);
        } catch (IllegalArgumentException e) {
            faults.add(place, String.valueOf(e.getMessage()));
            return new ListItem(runs, null);
        }
    }
}
