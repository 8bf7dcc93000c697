package io.github.bulletinkit.internal.text.lists;

import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list among paragraphs. A bullet shows one. Numbers do if there are two items or more, one right after the other and
 * counted from 1, and if the numbers do not go on after other paragraphs. The numbers 一、（一）1.（1） are also those of headings
 * and of numbered paragraphs (GB/T 9704-2012, 7.3.3), which print does not tell from items. So they are only those of a list
 * if the paragraph before ends with a colon, and not every item begins with a heading (（一）加强领导。各地要…). What is right
 * below an item and has other labels is a list in that item.
 *
 * @param lines how many paragraphs it takes
 */
public record PrintedList(ListBlock list, int lines) {
    private static final Pattern RUN_IN_HEADING = Pattern.compile("[^，。；：！？…]{2,20}。.+");
    private static final Set<ListMarker> OF_HEADINGS = EnumSet.of(
            ListMarker.HANZI, ListMarker.HANZI_PARENTHESES, ListMarker.ARABIC, ListMarker.ARABIC_PARENTHESES);

    /** How far after a list its next number is looked for, in paragraphs. */
    private static final int FAR = 30;

    /** Returns the list that begins at one of the paragraphs; empty if none does. */
    public static Optional<PrintedList> at(int start, List<String> texts) {
        return Label.first(texts.get(start))
                .map(label -> new Items(label, start, texts, true))
                .filter(items -> items.areList(start))
                .map(items -> new PrintedList(items.list(), items.end - start));
    }

    /** The items from one paragraph on that have one marker. */
    private static final class Items {
        private final List<String> texts;
        private final List<ListItem> items = new ArrayList<>();
        private Label label;
        private int end;

        /** {@code outer} is whether items may have lists: lists are two deep. */
        Items(Label first, int start, List<String> texts, boolean outer) {
            this.texts = texts;
            label = first;
            end = start;
            while (end < texts.size() && label.begins(texts.get(end))) {
                ListItem item = ListItem.of(label.removedFrom(texts.get(end++)));
                items.add(outer ? withList(item) : item);
                label = label.next();
            }
        }

        private ListItem withList(ListItem item) {
            Optional<Label> first = end < texts.size() ? Label.first(texts.get(end)) : Optional.empty();
            if (first.isEmpty() || first.get().marker() == label.marker()) {
                return item;
            }
            Items nested = new Items(first.get(), end, texts, false);
            end = nested.end;
            return item.toBuilder().list(nested.list()).build();
        }

        boolean areList(int start) {
            if (!label.marker().isOrdered()) {
                return true;
            }
            boolean introduced = start > 0 && texts.get(start - 1).endsWith("：");
            return items.size() > 1
                    && !goOnLater()
                    && (!OF_HEADINGS.contains(label.marker()) || (introduced && !haveHeadings()));
        }

        private boolean haveHeadings() {
            return items.stream()
                    .allMatch(item -> RUN_IN_HEADING.matcher(item.text()).matches());
        }

        private boolean goOnLater() {
            Label first = new Label(label.marker(), 1);
            for (int i = end; i < Math.min(texts.size(), end + FAR) && !first.begins(texts.get(i)); i++) {
                if (label.begins(texts.get(i)) && LineJoin.endsSentence(texts.get(i))) {
                    return true;
                }
            }
            return false;
        }

        ListBlock list() {
            return new ListBlock(label.marker(), items);
        }
    }
}
