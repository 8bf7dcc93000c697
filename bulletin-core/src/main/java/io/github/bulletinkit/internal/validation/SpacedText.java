package io.github.bulletinkit.internal.validation;

import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.internal.editorial.numbers.DigitSpacing;
import io.github.bulletinkit.internal.editorial.numbers.DigitSpacing.Joint;
import io.github.bulletinkit.model.IssueText;
import io.github.bulletinkit.model.MemberPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, and where hanzi and digits meet in it.
 *
 * @param path the path in the issue, null for a text outside an issue
 */
record SpacedText(@Nullable MemberPath path, String text, List<Joint> joints) {

    static SpacedText of(String text) {
        return new SpacedText(null, text, DigitSpacing.inProse(text));
    }

    static SpacedText of(IssueText text) {
        return new SpacedText(text.path(), text.text(), joints(text.kind(), text.text()));
    }

    private static List<Joint> joints(TextKind kind, String text) {
        return switch (kind) {
            case PARAGRAPH, NOTE -> DigitSpacing.inProse(text);
            case MASTHEAD, TITLE, SOURCE, HEADING, CAPTION, CELL, ALTERNATIVE -> DigitSpacing.inTitle(text);
            // Names and a classification such as 机密★1年 are spaced as their offices write them.
            case RECIPIENT, LINE -> List.of();
        };
    }

    long spaced() {
        return joints.stream().filter(Joint::spaced).count();
    }

    long tight() {
        return joints.size() - spaced();
    }

    boolean has(boolean spaced) {
        return joints.stream().anyMatch(joint -> joint.spaced() == spaced);
    }

    /** Quotes the first place with this spacing. */
    String excerpt(boolean spaced) {
        return joints.stream()
                .filter(joint -> joint.spaced() == spaced)
                .findFirst()
                .map(joint -> joint.in(text))
                .orElseThrow();
    }
}
