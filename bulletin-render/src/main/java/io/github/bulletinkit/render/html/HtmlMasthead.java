package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;

/** Writes the masthead (刊头). */
final class HtmlMasthead {
    private final Masthead masthead;
    private final PrintedWords words;
    private final HtmlWriter html;

    HtmlMasthead(Masthead masthead, PrintedWords words, HtmlWriter html) {
        this.masthead = masthead;
        this.words = words;
        this.html = html;
    }

    void write() {
        if (masthead.equals(Masthead.builder().build())) {
            return;
        }
        html.open("header", "class", "masthead").line();
        markings();
        line("p", masthead.overline(), "class", "overline");
        if (!masthead.title().isEmpty()) {
            html.heading(1, masthead.titleLines(), "class", "title", "id", Ids.TITLE)
                    .line();
        }
        line("p", words.number(masthead), "class", "number", "id", Ids.NUMBER);
        line("p", words.period(masthead), "class", "period");
        imprint();
        html.close("header").line();
    }

    private void markings() {
        if ((masthead.classification() + masthead.urgency() + masthead.copyNumber()).isEmpty()) {
            return;
        }
        html.open("p", "class", "markings").line();
        line("span", masthead.classification(), "class", "classification");
        line("span", masthead.urgency(), "class", "urgency");
        line("span", words.copyNumber(masthead), "class", "copy-number");
        html.close("p").line();
    }

    private void imprint() {
        IssueDate date = masthead.date();
        String issuers = words.issuers(masthead);
        if (issuers.isEmpty() && masthead.signatory().isEmpty() && date == null) {
            return;
        }
        html.open("p", "class", "imprint").line();
        line("span", issuers, "class", "issuer");
        line("span", words.signatory(masthead), "class", "signatory");
        if (date != null) {
            line("time", words.print(date), "class", "date", "datetime", date.toString());
        }
        html.close("p").line();
    }

    private void line(String element, String text, String... attributes) {
        if (!text.isEmpty()) {
            html.element(element, text, attributes).line();
        }
    }
}
