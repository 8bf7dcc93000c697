package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
import io.github.bulletinkit.render.internal.layout.flow.HorizontalRule;
import io.github.bulletinkit.render.internal.layout.flow.LineShape;
import io.github.bulletinkit.render.internal.layout.flow.MeasuredText;
import io.github.bulletinkit.render.internal.layout.flow.StructureElement;
import io.github.bulletinkit.render.internal.layout.flow.StructureType;
import io.github.bulletinkit.render.internal.layout.flow.TextBlock;
import io.github.bulletinkit.render.internal.line.Alignment;
import io.github.bulletinkit.render.internal.line.StyledText;
import io.github.bulletinkit.render.style.TextElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Composes the colophon (版记) in up to three parts: recipients; people and further lines; who printed the issue, and when.
 * Rules of 0.35 mm are outside, of 0.25 mm between the parts (GB/T 9704-2012, 7.4.1). The number of copies is beside the
 * people, or else at the right of a line of its own.
 */
public final class ColophonComposer {
    private static final MemberPath PATH = MemberPath.of("colophon");

    private static final double OUTER_RULE_PT = 0.35 * 72 / 25.4;
    private static final double INNER_RULE_PT = 0.25 * 72 / 25.4;

    /** The indent of the lines on both sides (7.4.2). */
    private static final double SIDE_EM = 1;

    /** The smallest distance between two texts on one line. */
    private static final double LEAST_DISTANCE_EM = 1;

    /** Each space between hanzi is half an em wide; at the ends of a line it has no width. */
    private static final String WIDE_SPACE = "    ";

    private final ElementStyles styles;
    private final PrintedWords words;

    public ColophonComposer(ElementStyles styles, PrintedWords words) {
        this.styles = styles;
        this.words = words;
    }

    /** The lines and rules of the colophon; empty if it has no content. */
    public List<FlowBlock> compose(@Nullable Colophon colophon) {
        if (colophon == null) {
            return List.of();
        }
        StructureElement structure = StructureElement.root(StructureType.SECT);
        boolean copiesBesidePeople = !words.people(colophon).isEmpty()
                && colophon.otherLines().isEmpty()
                && words.printing(colophon).isEmpty();
        List<FlowBlock> blocks = new ArrayList<>();
        addPart(recipients(colophon, structure), blocks);
        addPart(people(colophon, copiesBesidePeople, structure), blocks);
        addPart(printing(colophon, !copiesBesidePeople, structure), blocks);
        if (!blocks.isEmpty()) {
            blocks.add(0, new HorizontalRule(OUTER_RULE_PT));
            blocks.add(new HorizontalRule(OUTER_RULE_PT));
        }
        return blocks;
    }

    private static void addPart(List<FlowBlock> part, List<FlowBlock> blocks) {
        if (!blocks.isEmpty() && !part.isEmpty()) {
            blocks.add(new HorizontalRule(INNER_RULE_PT));
        }
        blocks.addAll(part);
    }

    /** The other lines of a long list begin below its first name. */
    private List<FlowBlock> recipients(Colophon colophon, StructureElement structure) {
        List<Integer> labels = colophon.recipients().entrySet().stream()
                .filter(recipients -> !recipients.getValue().isEmpty())
                .map(recipients -> words.label(recipients.getKey()).length())
                .toList();
        List<String> lines = words.recipients(colophon);
        List<FlowBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(line(lines.get(i), labels.get(i), structure));
        }
        return blocks;
    }

    private List<FlowBlock> people(Colophon colophon, boolean copies, StructureElement structure) {
        List<String> parts = copies ? words.imprint(colophon) : words.people(colophon);
        List<FlowBlock> blocks = new ArrayList<>();
        if (!parts.isEmpty()) {
            List<TextBlock> people =
                    parts.stream().map(part -> line(part, 0, structure)).toList();
            blocks.add(new MeasuredText(people, (all, widths) -> onLines(parts, structure, widths)));
        }
        colophon.otherLines().forEach(text -> blocks.add(line(text, 0, structure)));
        return blocks;
    }

    /** As many parts on each line as it has room for, so that no name is split. */
    private List<TextBlock> onLines(
            List<String> parts, StructureElement structure, ToDoubleFunction<StyledText> widths) {
        List<TextBlock> lines = new ArrayList<>();
        String text = "";
        for (String part : parts) {
            String longer = text.isEmpty() ? part : text + WIDE_SPACE + part;
            if (!text.isEmpty() && !fits(line(longer, 0, structure), widths)) {
                lines.add(line(text, 0, structure));
                longer = part;
            }
            text = longer;
        }
        lines.add(line(text, 0, structure));
        return lines;
    }

    private static boolean fits(TextBlock line, ToDoubleFunction<StyledText> widths) {
        return widths.applyAsDouble(line.text()) <= line.shape().measureEm() - SIDE_EM;
    }

    private List<FlowBlock> printing(Colophon colophon, boolean copies, StructureElement structure) {
        List<FlowBlock> blocks = new ArrayList<>();
        List<TextBlock> imprint = words.printing(colophon).stream()
                .map(text -> line(text, 0, structure))
                .toList();
        if (!imprint.isEmpty()) {
            blocks.add(new MeasuredText(imprint, ColophonComposer::placeImprint));
        }
        if (copies && colophon.copies() != 0) {
            blocks.add(atRight(line(words.copies(colophon), 0, structure)));
        }
        return blocks;
    }

    /** The office at the left and the date at the right, on one line if they fit (7.4.3). */
    private static List<TextBlock> placeImprint(List<TextBlock> imprint, ToDoubleFunction<StyledText> widths) {
        if (imprint.size() == 1) {
            return imprint;
        }
        TextBlock office = imprint.get(0);
        TextBlock date = atRight(imprint.get(1));
        double neededEm = widths.applyAsDouble(office.text()) + LEAST_DISTANCE_EM + widths.applyAsDouble(date.text());
        boolean fits = neededEm <= office.shape().measureEm() - SIDE_EM;
        return List.of(office, date.starting(fits ? BlockStart.SAME_LINE : BlockStart.NEXT_LINE));
    }

    private static TextBlock atRight(TextBlock line) {
        return line.shaped(line.shape().aligned(Alignment.RIGHT));
    }

    private TextBlock line(String text, double hangingEm, StructureElement structure) {
        TextElement element = TextElement.COLOPHON;
        LineShape shape =
                styles.lines(element, Alignment.JUSTIFIED).shorter(SIDE_EM).indented(SIDE_EM + hangingEm, -hangingEm);
        return TextBlock.of("", element, styles.text(element, text), shape, structure.child(StructureType.P));
    }

    /** The texts of the colophon of an issue with their paths, and the words around them. */
    public List<FieldText> texts(Issue issue) {
        List<FieldText> texts = new ArrayList<>();
        Colophon colophon = issue.colophon();
        if (colophon == null) {
            return texts;
        }
        issue.texts().stream()
                .filter(text -> text.path().toString().startsWith(PATH + "."))
                .forEach(text -> texts.add(text(text.path().toString(), text.text())));
        colophon.recipients().forEach((word, names) -> addWord(word, !names.isEmpty(), texts));
        colophon.people().forEach((word, name) -> addWord(word, !name.isEmpty(), texts));
        addWord(PrintedWord.COPIES, colophon.copies() != 0, texts);
        IssueDate date = colophon.printedOn();
        if (date != null) {
            texts.add(
                    text(PATH.member("printedOn").toString(), words.print(PrintedWord.PRINTED_ON, words.print(date))));
        }
        return texts;
    }

    private void addWord(PrintedWord word, boolean printed, List<FieldText> texts) {
        if (printed) {
            texts.add(text("", words.print(word, "")));
        }
    }

    private static FieldText text(String path, String text) {
        return new FieldText(path, TextElement.COLOPHON, text);
    }
}
