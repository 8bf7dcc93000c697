package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.Line;
import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.lines.RepairLog;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.TitleMark;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list of attachments (附件说明) and the attached texts after it. */
final class AttachedTexts {
    private static final Pattern NEXT_ITEM =
            Pattern.compile("[\\p{javaWhitespace}\\p{javaSpaceChar}]+(?=[0-9]{1,2} ?[.．、][^0-9])");

    private AttachedTexts() {}

    /** Returns the number of lines of the list that begins at a line. */
    static int linesOfList(List<TextLine> lines, int start, int to) {
        int end = start + 1;
        boolean numbered = !TitleMark.of(
                        AttachmentLabel.of(lines.get(start).text()).title())
                .mark()
                .isEmpty();
        while (numbered && end < to && isItem(lines.get(end).text())) {
            end++;
        }
        return end - start;
    }

    private static boolean isItem(String text) {
        return !TitleMark.of(text).mark().isEmpty() && !LineJoin.endsSentence(text);
    }

    /** Returns the attachments that the list at a line names. */
    static List<AttachmentLabel> listed(List<TextLine> lines, int start) {
        List<AttachmentLabel> listed = new ArrayList<>();
        int count = linesOfList(lines, start, lines.size());
        for (int i = start; i < start + count; i++) {
            String text = lines.get(i).text();
            String titles = i == start ? AttachmentLabel.of(text).title() : text;
            for (String title : NEXT_ITEM.split(titles, -1)) {
                listed.add(new AttachmentLabel("", TitleMark.of(title).text()));
            }
        }
        return listed;
    }

    /** Reads the attached texts, each of which begins with its label, and adds those that are only listed. */
    static List<Attachment> read(List<AttachmentLabel> listed, List<TextLine> lines, RepairLog repairs) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<Block>> bodies = new LinkedHashMap<>();
        listed.forEach(item -> titles.putIfAbsent(Line.key(item.title()), item.title()));
        int index = 0;
        while (index < lines.size()) {
            AttachmentLabel label = AttachmentLabel.of(lines.get(index).text());
            boolean titleBelow = label.title().isEmpty() && index + 1 < lines.size();
            String title = TitleMark.of(titleBelow ? lines.get(index + 1).text() : label.title())
                    .text();
            int start = index + (titleBelow ? 2 : 1);
            if (!AttachmentLabel.begins(lines.get(index).text())) {
                title = titles.values().stream().findFirst().orElse("");
                start = index;
            }
            int end = Math.min(start, lines.size());
            while (end < lines.size() && !AttachmentLabel.begins(lines.get(end).text())) {
                end++;
            }
            if (titles.putIfAbsent(Line.key(title), title) != null && start > index) {
                repairs.attachmentRepeated(lines.get(index).first(), title);
            }
            // Two attachments of the same title are one.
            bodies.computeIfAbsent(Line.key(title), key -> new ArrayList<>())
                    .addAll(Blocks.of(lines.subList(Math.min(start, end), end), repairs));
            index = end;
        }
        List<Attachment> attachments = new ArrayList<>();
        titles.forEach((key, title) -> attachments.add(new Attachment(title, bodies.getOrDefault(key, List.of()))));
        return attachments;
    }
}
