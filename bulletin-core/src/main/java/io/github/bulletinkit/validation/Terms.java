package io.github.bulletinkit.validation;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.model.IssueText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Words that an office does not use, each with its replacement, such as the former and the present name of an office.
 * Each word is reported once in every text that has it. A wrong word inside its replacement, as 长三角 in 长三角地区, is not
 * reported. Immutable and thread-safe.
 */
public final class Terms implements EditorialRule {
    private final Rule rule;
    private final Map<String, String> rightByWrong;

    private Terms(Rule rule, Map<String, String> rightByWrong) {
        this.rule = rule;
        this.rightByWrong = rightByWrong;
    }

    /**
     * Creates a rule from a list of words.
     *
     * @param rule the id and the severity, such as {@code new Rule("office.terms", Severity.WARNING, "")}
     * @param rightByWrong the right word for each wrong one, in the order of the search; an empty right word means
     *     that the wrong word must be removed
     * @throws IllegalArgumentException if a wrong word is empty, or equals its right word
     */
    public static Terms of(Rule rule, Map<String, String> rightByWrong) {
        requireNonNull(rule, "rule");
        Map<String, String> copy = new LinkedHashMap<>(requireNonNull(rightByWrong, "rightByWrong"));
        copy.forEach((wrong, right) -> {
            if (wrong.isEmpty() || wrong.equals(right)) {
                throw new IllegalArgumentException(
                        "a wrong word is not empty and differs from the right one, but is \"" + wrong + "\"");
            }
        });
        return new Terms(rule, copy);
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public List<String> check(IssueText text, Locale locale) {
        List<String> messages = new ArrayList<>();
        rightByWrong.forEach((wrong, right) -> {
            if (isUsed(wrong, right, text.text())) {
                messages.add(message(wrong, right, locale));
            }
        });
        return messages;
    }

    /** Whether the text has the wrong word outside the right one. */
    private static boolean isUsed(String wrong, String right, String text) {
        int inside = right.indexOf(wrong);
        int found = text.indexOf(wrong);
        while (found >= 0) {
            if (inside < 0 || !text.startsWith(right, found - inside)) {
                return true;
            }
            found = text.indexOf(wrong, found + 1);
        }
        return false;
    }

    private static String message(String wrong, String right, Locale locale) {
        boolean chinese = RuleMessages.isChinese(locale);
        if (right.isEmpty()) {
            return chinese ? "不用“" + wrong + "”，请删去。" : "“" + wrong + "” is not used here; remove it.";
        }
        return chinese
                ? "“" + wrong + "”应作“" + right + "”。"
                : "“" + wrong + "” is not used here; write “" + right + "”.";
    }
}
