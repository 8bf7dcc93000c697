package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.ImageData;
import io.github.bulletinkit.model.IssueDate;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.render.style.Logo;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the masthead (刊头). */
final class HtmlMasthead {
    /** CSS, 5.2: 96 pixels are an inch. */
    private static final double PIXELS_PER_MM = 96 / 25.4;

    private final Masthead masthead;
    private final PrintedWords words;
    private final @Nullable Logo logo;
    private final HtmlWriter html;

    HtmlMasthead(Masthead masthead, PrintedWords words, @Nullable Logo logo, HtmlWriter html) {
        this.masthead = masthead;
        this.words = words;
        this.logo = logo;
        this.html = html;
    }

    void write() {
        if (logo == null && masthead.equals(Masthead.builder().build())) {
            return;
        }
        html.open("header", "class", "masthead").line();
        markings();
        if (logo != null && !isBeside(logo)) {
            html.open("p", "class", "logo");
            picture(logo);
            html.close("p").line();
        }
        line("p", masthead.overline(), "class", "overline");
        if (logo != null && isBeside(logo)) {
            titleBeside(logo);
        } else {
            title();
        }
        line("p", words.number(masthead), "class", "number", "id", Ids.NUMBER);
        line("p", words.period(masthead), "class", "period");
        imprint();
        html.close("header").line();
    }

    private boolean isBeside(Logo logo) {
        return logo.position() == Logo.Position.BESIDE_TITLE
                && !masthead.title().isEmpty();
    }

    private void titleBeside(Logo logo) {
        html.openRow("div", "beside-logo").openCell("logo");
        picture(logo);
        html.line().closeCell().openCell("");
        title();
        html.closeCell().closeRow("div");
    }

    private void picture(Logo logo) {
        ImageData image = logo.image();
        double height = logo.heightMm() * PIXELS_PER_MM;
        html.open(
                "img",
                "src",
                html.source(image),
                "alt",
                logo.alternative(),
                "width",
                HtmlBlocks.pixels(height * image.width() / image.height()),
                "height",
                HtmlBlocks.pixels(height));
    }

    private void title() {
        if (!masthead.title().isEmpty()) {
            html.heading(1, masthead.titleLines(), "class", "title", "id", Ids.TITLE)
                    .line();
        }
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
