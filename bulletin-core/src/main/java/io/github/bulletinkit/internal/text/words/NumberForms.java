package io.github.bulletinkit.internal.text.words;

import io.github.bulletinkit.format.PrintedWord;
import io.github.bulletinkit.internal.text.lines.PrintedPattern;
import io.github.bulletinkit.model.PrintedWords;
import java.util.ArrayList;
import java.util.List;

/** The forms of the issue number (期号) in print. The groups of a form are named after the parts of the number. */
final class NumberForms {
    private static final String AND = " [-‐–—―－~～〜至、/／]{1,2} 第? ";
    private static final String YEAR = "(?<yearPart>(?<year>" + Numeral.YEAR + ") 年 度?|[〔［\\[【（(] (?<inBrackets>"
            + Numeral.YEAR + ") 年? [〕］\\]】）)] 年?)";

    /** The forms that are usual. */
    static final List<Form> USUAL = List.of(
            new Form("[（(]? 总 第 (?<total>" + Numeral.COUNT + ")(?:" + AND + "(?<lastTotal>" + Numeral.COUNT
                    + "))?(?: [期号辑])? [）)]?"),
            new Form("[（(]? 总 (?:期 数? [:：]? )?(?<total>" + Numeral.COUNT + ")(?:" + AND + "(?<lastTotal>"
                    + Numeral.COUNT + "))? [期号] [）)]?"),
            new Form("增刊 第? (?<supplement>" + Numeral.COUNT + ") 期"),
            new Form("(?:" + YEAR
                    + " [·•,，]? )?(?:(?<quarterPart>第? (?<quarter>[1-4１-４一二三四]) 季 度) )?(?<issuePart>第 (?<issue>"
                    + Numeral.COUNT + ")(?:" + AND + "(?<lastIssue>" + Numeral.COUNT
                    + "))? [期号辑](?: [（(]? 合刊 [）)]?)?)"),
            new Form(YEAR + " (?<issuePart>(?<issue>" + Numeral.COUNT + ") [期号])"));

    private NumberForms() {}

    /** Returns the wordings of a given format, and those that are usual. */
    static List<Form> of(PrintedWords words) {
        List<Form> forms = new ArrayList<>();
        addForm(words.text(PrintedWord.TOTAL), "total", forms);
        addForm(words.text(PrintedWord.SUPPLEMENT), "supplement", forms);
        String issue = words.text(PrintedWord.ISSUE);
        if (!issue.strip().equals("#")) {
            String year = PrintedPattern.of(words.text(PrintedWord.YEAR), "(?<year>" + Numeral.YEAR + ")");
            forms.add(new Form("(?:(?<yearPart>" + year + ") )?(?<issuePart>"
                    + PrintedPattern.of(issue, "(?<issue>" + Numeral.COUNT + ")") + ")"));
        }
        forms.addAll(USUAL);
        return List.copyOf(forms);
    }

    private static void addForm(String wording, String group, List<Form> forms) {
        if (!wording.strip().equals("#")) {
            forms.add(new Form(PrintedPattern.of(wording, "(?<" + group + ">" + Numeral.COUNT + ")")));
        }
    }
}
