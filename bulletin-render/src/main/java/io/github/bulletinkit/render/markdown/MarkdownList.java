package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.ListBlock;
import io.github.bulletinkit.model.ListItem;
import io.github.bulletinkit.model.ListMarker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of CommonMark 0.31, 5.2 and 5.3: with the numbers {@code 1.} or the bullets {@code -}, whatever its markers.
 */
record MarkdownList(ListBlock list) {

    /** The marker of a list of CommonMark. */
    static ListMarker plain(boolean ordered) {
        return ordered ? ListMarker.ARABIC : ListMarker.BULLET;
    }

    /** Whether the list and those in its items have the markers of CommonMark. */
    boolean hasPlainMarkers() {
        return !list.items().isEmpty() && lists().allMatch(MarkdownList::isPlain);
    }

    private static boolean isPlain(ListBlock list) {
        return list.marker() == plain(list.marker().isOrdered());
    }

    /** The marker of the list, and those of the lists in its items as far as the last that is not plain. */
    String markers() {
        List<ListBlock> lists = lists().collect(Collectors.toCollection(ArrayList::new));
        while (lists.size() > 1 && isPlain(lists.get(lists.size() - 1))) {
            lists.remove(lists.size() - 1);
        }
        return lists.stream().map(each -> each.marker().id()).collect(Collectors.joining(" "));
    }

    private Stream<ListBlock> lists() {
        return Stream.concat(
                Stream.of(list), list.items().stream().map(ListItem::list).flatMap(Stream::ofNullable));
    }

    /** The texts in the order in which they are written. */
    Stream<String> texts() {
        return texts(list);
    }

    private static Stream<String> texts(ListBlock list) {
        return list.items().stream()
                .flatMap(item -> Stream.concat(
                        MarkdownLine.texts(item.inlines()),
                        Stream.ofNullable(item.list()).flatMap(MarkdownList::texts)));
    }

    String lines(MarkdownNotes notes) {
        List<String> lines = new ArrayList<>();
        addLines(list, "", notes, lines);
        return String.join("\n", lines);
    }

    private static void addLines(ListBlock list, String indent, MarkdownNotes notes, List<String> lines) {
        for (int i = 0; i < list.items().size(); i++) {
            ListItem item = list.items().get(i);
            String marker = list.marker().isOrdered() ? i + 1 + "." : "-";
            String text = item.inlines().isEmpty() ? "" : " " + MarkdownLine.paragraph(item.inlines(), notes);
            lines.add(indent + marker + text);
            if (item.list() != null) {
                if (!text.isEmpty() && item.list().items().get(0).inlines().isEmpty()) {
                    lines.add(""); // an empty item would not end the paragraph (5.2)
                }
                addLines(item.list(), indent + " ".repeat(marker.length() + 1), notes, lines);
            }
        }
    }
}
