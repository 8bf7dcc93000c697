package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import java.util.stream.Stream;

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
        html.openRow("p", "markings");
        cell("span", masthead.classification(), "classification");
        cell("span", masthead.urgency(), "urgency");
        cell("span", words.copyNumber(masthead), "copy-number");
        html.closeRow("p");
    }

    private void imprint() {
        IssueDate date = masthead.date();
        String issuers = words.issuers(masthead);
        if (issuers.isEmpty() && masthead.signatory().isEmpty() && date == null) {
            return;
        }
        html.openRow("p", "imprint");
        cell("span", issuers, "issuer");
        cell("span", words.signatory(masthead), "signatory");
        if (date != null) {
            cell("time", words.print(date), "date", "datetime", date.toString());
        }
        html.closeRow("p");
    }

    private void cell(String element, String text, String name, String... attributes) {
        if (!text.isEmpty()) {
            html.openCell(name);
            html.element(
                            element,
                            text,
                            Stream.concat(Stream.of("class", name), Stream.of(attributes))
                                    .toArray(String[]::new))
                    .line()
                    .closeCell();
        }
    }

    private void line(String element, String text, String... attributes) {
        if (!text.isEmpty()) {
            html.element(element, text, attributes).line();
        }
    }
}
