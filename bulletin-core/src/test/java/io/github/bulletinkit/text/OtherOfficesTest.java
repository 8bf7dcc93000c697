package io.github.bulletinkit.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.PrintedWords;
import io.github.bulletinkit.model.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts in the forms of other offices, each with the outline that must come out. */
class OtherOfficesTest {

    static Stream<Named<String>> texts() throws IOException {
        try (InputStream in = Objects.requireNonNull(OtherOfficesTest.class.getResourceAsStream("other-offices.txt"))) {
            String all = new String(in.readAllBytes(), UTF_8);
            return Arrays.stream(all.split("(?m)^==== ", -1))
                    .filter(text -> !text.isEmpty())
                    .map(text ->
                            Named.of(text.substring(0, text.indexOf('\n')), text.substring(text.indexOf('\n') + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textOfAnyOfficeIsRead(String text) throws IOException {
        String[] parts = text.split("----\n", -1);

        PublishedIssue published = PublishedTextReader.read(new StringReader(parts[0]));

        assertThat(outline(published)).isEqualTo(parts[1].stripTrailing());
        assertThat(HanziCount.lost(parts[0], published)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inferredFormatReadsTheSameIssue(String text) throws IOException {
        String printed = text.split("----\n", -1)[0];
        PublishedIssue published = PublishedTextReader.read(new StringReader(printed));

        PublishedIssue again = PublishedTextReader.read(new StringReader(printed), published.format());

        assertThat(again.issue()).isEqualTo(published.issue());
        assertThat(again.format()).isEqualTo(published.format());
        assertThat(again.repairs()).isEqualTo(BodyText.repairs(published));
    }

    static String outline(PublishedIssue published) {
        Issue issue = published.issue();
        StringJoiner outline = new StringJoiner("\n");
        IssueNumber number = issue.masthead().number();
        outline.add(String.join(
                " | ",
                issue.masthead().title(),
                number == null ? "-" : number(number),
                String.join("、", issue.masthead().issuers()),
                String.valueOf(issue.masthead().date())));
        issue.editorNote().forEach(block -> outline.add("note " + ((Paragraph) block).text()));
        for (Section section : issue.sections()) {
            outline.add("# " + section.title());
            for (Article article : section.articles()) {
                outline.add(article.title() + " [" + ReadOneText.paragraphs(article) + "]");
                for (Attachment attachment : article.attachments()) {
                    outline.add("attachment " + attachment.title() + " ["
                            + attachment.body().size() + "]");
                }
            }
        }
        if (issue.colophon() != null) {
            colophon(issue.colophon(), published.format().words(), outline);
        }
        return outline.toString();
    }

    private static String number(IssueNumber number) {
        return number.year() + "/" + number.quarter() + "/" + number.issue()
                + (number.isCombined() ? "-" + number.lastIssue() : "") + "/" + number.total()
                + (number.supplement() == 0 ? "" : "+" + number.supplement());
    }

    private static void colophon(Colophon colophon, PrintedWords words, StringJoiner outline) {
        colophon.recipients().forEach((word, names) -> {
            if (!names.isEmpty()) {
                outline.add(words.label(word).replace("：", "") + " " + String.join("；", names));
            }
        });
        colophon.people().forEach((word, name) -> {
            if (!name.isEmpty()) {
                outline.add(words.label(word).replace("：", "") + " " + name);
            }
        });
        colophon.otherLines().forEach(line -> outline.add("other " + line));
        if (colophon.printedOn() != null) {
            outline.add("印发 " + colophon.printedBy() + " " + colophon.printedOn());
        }
        if (colophon.copies() != 0) {
            outline.add("印数 " + colophon.copies());
        }
    }
}
