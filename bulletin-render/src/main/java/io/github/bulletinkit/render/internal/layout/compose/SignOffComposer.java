package io.github.bulletinkit.render.internal.layout.compose;

import io.github.bulletinkit.model.MemberPath;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.SignOff;
import io.github.bulletinkit.render.internal.layout.flow.BlockStart;
import io.github.bulletinkit.render.internal.layout.flow.ElementStyles;
import io.github.bulletinkit.render.internal.layout.flow.FlowBlock;
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

/**
 * Composes the sign-off (落款) of an article in the form without a seal (GB/T 9704-2012, 7.3.5.2): after a blank line the
 * names, the longest of them two characters from the right edge; below them the date, which begins two characters right of
 * the names. A date that is longer than the names is two characters from the right edge itself, and the names move left.
 */
final class SignOffComposer {
    private static final double FROM_RIGHT_EM = 2;
    private static final double DATE_INDENT_EM = 2;

    private final ElementStyles styles;
    private final PrintedWords words;

    SignOffComposer(ElementStyles styles, PrintedWords words) {
        this.styles = styles;
        this.words = words;
    }

    List<FlowBlock> compose(SignOff signOff, MemberPath path, StructureElement structure) {
        List<TextBlock> lines = new ArrayList<>();
        for (int i = 0; i < signOff.names().size(); i++) {
            String name = signOff.names().get(i);
            lines.add(line(name, path.member("names").element(i), structure));
        }
        int names = lines.size();
        if (signOff.date() != null) {
            lines.add(line(words.print(signOff.date()), path.member("date"), structure));
        }
        return lines.isEmpty()
                ? List.of()
                : List.of(new MeasuredText(lines, (blocks, widths) -> place(blocks, names, widths)));
    }

    private TextBlock line(String text, MemberPath path, StructureElement structure) {
        TextElement element = TextElement.SIGN_OFF;
        return TextBlock.of(
                path.toString(),
                element,
                styles.text(element, text),
                styles.lines(element, Alignment.LEFT),
                structure.child(StructureType.P));
    }

    private static List<TextBlock> place(List<TextBlock> lines, int names, ToDoubleFunction<StyledText> widths) {
        double rightEm = lines.get(0).shape().measureEm() - FROM_RIGHT_EM;
        double nameEm = widest(lines.subList(0, names), widths);
        double dateEm = widest(lines.subList(names, lines.size()), widths);
        double nameAt = rightEm - Math.max(nameEm, dateEm > nameEm ? dateEm + DATE_INDENT_EM : 0);
        double dateAt = Math.min(Math.max(nameAt, 0) + DATE_INDENT_EM, rightEm + FROM_RIGHT_EM - dateEm);
        List<TextBlock> placed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextBlock line = lines.get(i);
            double at = Math.max(0, i < names ? nameAt : dateAt);
            TextBlock shaped = line.shaped(line.shape().indented(at, 0))
                    .starting(i == 0 ? BlockStart.AFTER_BLANK_LINE : BlockStart.NEXT_LINE);
            placed.add(i < lines.size() - 1 ? shaped.withNext() : shaped);
        }
        return placed;
    }

    private static double widest(List<TextBlock> lines, ToDoubleFunction<StyledText> widths) {
        return lines.stream()
                .mapToDouble(line -> widths.applyAsDouble(line.text()))
                .max()
                .orElse(0);
    }
}
