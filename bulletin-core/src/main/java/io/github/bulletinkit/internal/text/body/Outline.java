package io.github.bulletinkit.internal.text.body;

import io.github.bulletinkit.internal.text.lines.LineJoin;
import io.github.bulletinkit.internal.text.words.AttachmentLabel;
import io.github.bulletinkit.internal.text.words.NoteLabel;
import io.github.bulletinkit.internal.text.words.OfficeName;
import io.github.bulletinkit.internal.text.words.TitleMark;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What each line of a body is that no table of contents describes. Marks tell first: lines with the same mark are alike.
 * Lines with a mark are sections if lines with another mark, or titles, come right after them; else they are titles, or
 * items without a title if they end a sentence. Without marks, short lines between paragraphs are titles, and a shorter
 * one right before a title is a section; if the first of them is centred, only centred lines are.
 */
final class Outline {
    enum Role {
        SECTION,
        TITLE,
        /** The first paragraph of an article without a title. */
        ITEM,
        /** A paragraph of the editor's note on the whole issue. */
        NOTE,
        TEXT
    }

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SECTION = 12;
    private static final int SHORTEST_LATER_TITLE = 8;
    private static final String NUMBER = "1";

    private final List<String> texts;
    private final List<Boolean> centred;
    private final List<String> givenSections;
    private final List<TitleMark> marks;
    private final Role[] roles;

    private Outline(List<String> texts, List<Boolean> centred, List<String> givenSections) {
        this.texts = texts;
        this.centred = centred;
        this.givenSections = givenSections;
        marks = texts.stream().map(TitleMark::of).toList();
        roles = new Role[texts.size()];
        Arrays.fill(roles, Role.TEXT);
    }

    /**
     * Returns the role of each line of a body.
     *
     * @param centred whether a line is in the middle of the page, for each line
     */
    static List<Role> of(List<String> texts, List<Boolean> centred, List<String> givenSections) {
        Outline outline = new Outline(texts, centred, givenSections);
        outline.readNote();
        outline.readMarks();
        outline.readNumberedSections();
        outline.readPlainSections();
        outline.readPlainTitles();
        return List.of(outline.roles);
    }

    private void readNote() {
        if (texts.isEmpty() || !NoteLabel.beginsWith(texts.get(0))) {
            return;
        }
        int index = 0;
        do {
            roles[index++] = Role.NOTE;
        } while (index < texts.size() && !mayEndNote(index) && kind(index).isEmpty() && isSentence(index));
    }

    /** A centred title ends a note, or any title if no line is one. */
    private boolean mayEndNote(int index) {
        boolean anyCentred = IntStream.range(index, texts.size()).anyMatch(i -> centred.get(i) && isTitleLike(i));
        return isTitleLike(index) && (centred.get(index) || !anyCentred);
    }

    private int first() {
        int index = 0;
        while (index < roles.length && roles[index] == Role.NOTE) {
            index++;
        }
        return index;
    }

    /** The sign before a line, 【 for a line in brackets, 1 for a number; empty if there is none. */
    private String kind(int index) {
        TitleMark mark = marks.get(index);
        if (mark.mark().isEmpty()) {
            return "";
        }
        return mark.isFrame() || mark.isSign() ? mark.mark().substring(0, 1) : NUMBER;
    }

    private boolean isSentence(int index) {
        return LineJoin.endsSentence(texts.get(index));
    }

    /** Whether a line may be a title: short, no sentence, and nothing else by its form. */
    private boolean isTitleLike(int index) {
        if (index >= texts.size()) {
            return false;
        }
        String text = marks.get(index).text();
        return text.length() <= LONGEST_TITLE
                && text.length() > 1
                && !isSentenceEnd(text)
                && text.indexOf('。') < 0
                && !text.endsWith("，")
                && !text.endsWith("、")
                && (!LineShape.isAlone(text) || marks.get(index).isFrame())
                && SourceLine.of(text).isEmpty()
                && !NoteLabel.beginsWith(text)
                && !AttachmentLabel.begins(text)
                && !LineShape.isReporter(text)
                && !isRow(index)
                && !isTitleOfAttachment(index);
    }

    /** A name and a number below the first line is a row of a table, and what has as many cells above it a header. */
    private boolean isRow(int index) {
        boolean header = index + 1 < texts.size() && LineShape.isHeader(texts.get(index), texts.get(index + 1));
        return header || (index > first() && LineShape.isPair(texts.get(index)));
    }

    /** Whether a line is below the label of an attached text, which is alone on its line. */
    private boolean isTitleOfAttachment(int index) {
        return index > 0
                && AttachmentLabel.begins(texts.get(index - 1))
                && AttachmentLabel.of(texts.get(index - 1)).title().isEmpty();
    }

    /** A title may end with a question or an exclamation mark. */
    private static boolean isSentenceEnd(String text) {
        return LineJoin.endsSentence(text) && !(text.endsWith("？") || text.endsWith("！"));
    }

    private boolean isPlain(int index) {
        return index < texts.size()
                && kind(index).isEmpty()
                && !LineShape.isNumbered(texts.get(index))
                && (centred.get(index) || !centresTitles());
    }

    /** Whether the series centres its titles, as the first line after a note shows. */
    private boolean centresTitles() {
        int first = first();
        return first < texts.size() && centred.get(first) && isTitleLike(first);
    }

    private List<Integer> all(IntPredicate which) {
        return IntStream.range(first(), texts.size()).filter(which).boxed().toList();
    }

    private void readMarks() {
        Set<String> kinds = new HashSet<>();
        all(index -> true).forEach(index -> kinds.add(kind(index)));
        kinds.remove("");
        kinds.remove(NUMBER);
        for (String kind : kinds) {
            List<Integer> lines = all(index -> kind(index).equals(kind));
            long titles = lines.stream().filter(this::isTitleLike).count();
            if (titles * 2 >= lines.size()) {
                boolean section =
                        lines.stream().filter(this::isFollowedByArticle).count() * 2 >= titles;
                lines.stream()
                        .filter(this::isTitleLike)
                        .forEach(index -> roles[index] = section ? Role.SECTION : Role.TITLE);
            }
        }
        if (has(Role.TITLE)) {
            return;
        }
        kinds.add(NUMBER);
        for (String kind : kinds) {
            List<Integer> items = all(index -> kind(index).equals(kind) && isSentence(index));
            boolean begins = items.size() > 1 && (items.get(0) == first() || roles[items.get(0) - 1] == Role.SECTION);
            if (begins && (!kind.equals(NUMBER) || items.size() * 2 > texts.size())) {
                items.forEach(index -> roles[index] = Role.ITEM);
            }
        }
    }

    private boolean has(Role role) {
        return Arrays.asList(roles).contains(role);
    }

    /** Whether a line with another mark comes right after a line, or a title without mark. */
    private boolean isFollowedByArticle(int index) {
        int next = index + 1;
        if (!isTitleLike(index) || next >= texts.size()) {
            return false;
        }
        boolean marked = !kind(next).isEmpty() && !kind(next).equals(kind(index));
        return marked || isTitleAndText(next);
    }

    private boolean isTitleAndText(int index) {
        return isPlain(index)
                && isTitleLike(index)
                && texts.get(index).length() >= SHORTEST_LATER_TITLE
                && !LineShape.isByline(texts.get(index))
                && index + 1 < texts.size()
                && !LineShape.isDate(texts.get(index + 1));
    }

    /** Lines such as 一、 are sections if the body begins with one, and a title follows each of them. */
    private void readNumberedSections() {
        List<Integer> sections =
                all(index -> roles[index] == Role.TEXT && LineShape.headingLevel(texts.get(index)) == 1);
        if (sections.isEmpty() || has(Role.SECTION) || sections.get(0) != first()) {
            return;
        }
        int level = 4;
        for (int index : sections) {
            int next = index + 1;
            boolean title = next < texts.size() && (roles[next] == Role.TITLE || isTitleAndText(next));
            int nextLevel = next < texts.size() ? LineShape.headingLevel(texts.get(next)) : 0;
            int deeper = next + 1 < texts.size() ? LineShape.headingLevel(texts.get(next + 1)) : 0;
            if (!title && nextLevel < 2) {
                return;
            }
            level = title ? level : Math.min(level, deeper > nextLevel ? deeper : nextLevel);
        }
        int titleLevel = level;
        sections.forEach(index -> roles[index] = Role.SECTION);
        if (!has(Role.TITLE)) {
            all(index -> roles[index] == Role.TEXT && LineShape.headingLevel(texts.get(index)) == titleLevel)
                    .forEach(index -> roles[index] = Role.TITLE);
        }
    }

    /** Sections without a mark: those of the format, and short lines right before a title with a mark. */
    private void readPlainSections() {
        for (int index : all(line -> roles[line] == Role.TEXT && isPlain(line) && isTitleLike(line))) {
            boolean beforeTitle = index + 1 < roles.length
                    && (roles[index + 1] == Role.TITLE || roles[index + 1] == Role.ITEM)
                    && texts.get(index).length() <= LONGEST_SECTION
                    && !OfficeName.isLike(texts.get(index));
            if (givenSections.contains(texts.get(index))
                    || (beforeTitle && !has(Role.SECTION))
                    || (beforeTitle && isPlainSection(index))) {
                roles[index] = Role.SECTION;
            }
        }
    }

    private boolean isPlainSection(int index) {
        return all(line -> roles[line] == Role.SECTION).stream().allMatch(line -> isPlain(line) && line != index);
    }

    private void readPlainTitles() {
        boolean marked = has(Role.TITLE);
        boolean items = has(Role.ITEM);
        for (int index : all(line -> roles[line] == Role.TEXT && isPlain(line) && isTitleLike(line))) {
            Role before = index == first() ? Role.SECTION : roles[index - 1];
            if (before == Role.SECTION
                    && !(index == first() && marked && index + 1 < roles.length && roles[index + 1] == Role.SECTION)) {
                roles[index] = isShortBeforeTitle(index) && index == first() ? Role.SECTION : Role.TITLE;
            } else if (!marked && !items && before == Role.TEXT && mayBeginArticle(index)) {
                roles[index] = isShortBeforeTitle(index) ? Role.SECTION : Role.TITLE;
            }
        }
    }

    private boolean isShortBeforeTitle(int index) {
        return texts.get(index).length() <= LONGEST_SECTION && isTitleAndText(index + 1) && !isTitleAndText(index + 2);
    }

    /** Whether a title may be here, after text: the text before is complete, and text follows. */
    private boolean mayBeginArticle(int index) {
        String before = texts.get(index - 1);
        boolean complete = centresTitles()
                || LineJoin.endsSentence(before)
                || (LineShape.isAlone(before) && !LineShape.isSubtitle(before))
                || OfficeName.isLike(before);
        boolean isLong = texts.get(index).length() >= SHORTEST_LATER_TITLE || isShortBeforeTitle(index);
        boolean text = index + 1 < texts.size() && !LineShape.isDate(texts.get(index + 1)) && !isSignature(index);
        return complete && isLong && text;
    }

    /** A name that signs: an office before the end, a date or the next title. */
    private boolean isSignature(int index) {
        return OfficeName.isLike(texts.get(index)) && (index + 1 == texts.size() || !isSentence(index + 1));
    }
}
