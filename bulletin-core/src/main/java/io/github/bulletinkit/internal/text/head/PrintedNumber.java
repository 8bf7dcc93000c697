package io.github.bulletinkit.internal.text.head;

import io.github.bulletinkit.format.Figures;
import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.text.words.Form;
import io.github.bulletinkit.internal.text.words.Numeral;
import io.github.bulletinkit.internal.text.words.SeenFormat;
import io.github.bulletinkit.model.IssueNumber;
import org.jspecify.annotations.Nullable;

/** A part of the issue number (期号) in print: the number with its year, the running total, or that of a supplement. */
final class PrintedNumber {
    private final Form.Match match;

    private PrintedNumber(Form.Match match) {
        this.match = match;
    }

    /** Returns the first part of a number from a place on, or null. */
    static @Nullable PrintedNumber find(String text, int from, SeenFormat seen) {
        Form.Match earliest = null;
        for (Form form : seen.numberForms()) {
            Form.Match match = form.find(text, from);
            boolean isEarlier = match != null && (earliest == null || match.start() < earliest.start());
            earliest = isEarlier ? match : earliest;
        }
        return earliest == null ? null : new PrintedNumber(earliest);
    }

    int start() {
        return match.start();
    }

    int end() {
        return match.end() - (isUnopened() ? 1 : 0);
    }

    /** Whether the bracket at the end was opened before other words. */
    private boolean isUnopened() {
        return match.has("total")
                && isBracket(match.text(), match.end() - match.start() - 1)
                && !isBracket(match.text(), 0);
    }

    private static boolean isBracket(String text, int index) {
        return "（()）".indexOf(text.charAt(index)) >= 0;
    }

    boolean isTotal() {
        return match.has("total");
    }

    String text() {
        return match.text().substring(0, end() - start());
    }

    /** Adds this part to a number; returns null if the number has such a part already. */
    @Nullable
    IssueNumber addTo(IssueNumber number, SeenFormat seen) {
        if (match.has("total")) {
            return number.total() != 0 ? null : withTotal(number, seen);
        }
        if (match.has("supplement")) {
            return number.supplement() != 0 ? null : withSupplement(number, seen);
        }
        return number.issue() != 0 ? null : withIssue(number, seen);
    }

    private IssueNumber withTotal(IssueNumber number, SeenFormat seen) {
        seen.word(match.has("lastTotal") ? PrintedWord.COMBINED_TOTAL : PrintedWord.TOTAL, Form.wording(text()));
        reportFigures("total", seen);
        return new IssueNumber(
                number.year(),
                number.quarter(),
                number.issue(),
                number.lastIssue(),
                match.value("total"),
                number.supplement());
    }

    private IssueNumber withSupplement(IssueNumber number, SeenFormat seen) {
        seen.word(PrintedWord.SUPPLEMENT, Form.wording(text()));
        reportFigures("supplement", seen);
        return number.withSupplement(match.value("supplement"));
    }

    private IssueNumber withIssue(IssueNumber number, SeenFormat seen) {
        if (match.has("yearPart")) {
            seen.word(PrintedWord.YEAR, Form.wording(match.group("yearPart")));
        }
        if (match.has("quarterPart")) {
            seen.word(PrintedWord.QUARTER, Form.wording(match.group("quarterPart")));
        }
        boolean combined = match.has("lastIssue");
        seen.word(combined ? PrintedWord.COMBINED_ISSUE : PrintedWord.ISSUE, Form.wording(match.group("issuePart")));
        reportFigures("issue", seen);
        return new IssueNumber(
                Math.max(match.value("year"), match.value("inBrackets")),
                match.value("quarter"),
                match.value("issue"),
                match.value("lastIssue"),
                number.total(),
                number.supplement());
    }

    private void reportFigures(String group, SeenFormat seen) {
        if (Numeral.figures(match.group(group)) == Figures.HANZI) {
            seen.numbers(Figures.HANZI);
        }
    }
}
