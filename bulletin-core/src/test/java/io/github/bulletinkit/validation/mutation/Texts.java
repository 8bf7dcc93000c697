package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.TocEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The texts of an issue, by their kinds, without those that break a rule as they are. */
final class Texts {

    private Texts() {}

    /** The names in the masthead and in the colophon. */
    static List<TextAt> names(Base base) {
        return sound(base, Stream.of(masthead(base.issue()), ColophonTexts.of(base.issue())));
    }

    /** The titles of sections and articles, and the sources of articles. */
    static List<TextAt> titles(Base base) {
        return sound(base, Stream.of(sections(base.issue())));
    }

    /** The texts of the note and of the articles' bodies, tables and figures included. */
    static List<TextAt> running(Base base) {
        return sound(base, Stream.of(note(base.issue()), bodies(base.issue())));
    }

    /** The paragraphs among them. */
    static List<TextAt> sentences(Base base) {
        return running(base).stream()
                .filter(text -> text.path().endsWith("]") && text.text().contains("。"))
                .toList();
    }

    /** The texts of the table of contents. */
    static List<TextAt> listed(Base base) {
        return sound(base, Stream.of(entries(base.issue())));
    }

    private static List<TextAt> sound(Base base, Stream<List<TextAt>> texts) {
        return texts.flatMap(List::stream).filter(base::isSound).toList();
    }

    private static List<TextAt> masthead(Issue issue) {
        Masthead it = issue.masthead();
        return List.of(
                TextAt.of("masthead.title", it.title(), text -> edited(issue, m -> m.title(text))),
                TextAt.of("masthead.issuer", it.issuer(), text -> edited(issue, m -> m.issuer(text))),
                TextAt.of(
                        "masthead.classification",
                        it.classification(),
                        text -> edited(issue, m -> m.classification(text))));
    }

    private static Issue edited(Issue issue, Consumer<Masthead.Builder> masthead) {
        return issue.toBuilder().masthead(masthead).build();
    }

    private static List<TextAt> note(Issue issue) {
        List<TextAt> texts = new ArrayList<>();
        for (int i = 0; i < issue.editorNote().size(); i++) {
            int index = i;
            texts.addAll(BlockTexts.of(
                    "editorNote[" + i + "]", issue.editorNote().get(i), block -> {
                        List<Block> note = Lists.with(issue.editorNote(), index, block);
                        return issue.toBuilder().editorNote(note).build();
                    }));
        }
        return texts;
    }

    private static List<TextAt> sections(Issue issue) {
        List<TextAt> texts = new ArrayList<>();
        for (SectionAt section : SectionAt.allOf(issue)) {
            texts.add(section.title());
            for (ArticleAt article : section.articles()) {
                texts.add(TextAt.of(
                                article.path() + ".title",
                                article.article().title(),
                                text -> article.edited(a -> a.title(text)))
                        .onceReworded(article.unlisted()));
                texts.add(TextAt.of(
                        article.path() + ".source",
                        article.article().source(),
                        text -> article.edited(a -> a.source(text))));
            }
        }
        return texts;
    }

    private static List<TextAt> bodies(Issue issue) {
        return ArticleAt.allOf(issue).stream()
                .flatMap(article -> BlockAt.allOf(article).stream())
                .flatMap(at -> BlockTexts.of(at.path(), at.block(), at::replaced).stream())
                .toList();
    }

    private static List<TextAt> entries(Issue issue) {
        List<TextAt> texts = new ArrayList<>();
        for (EntryAt at : EntryAt.allOf(issue)) {
            TocEntry entry = at.entry();
            texts.add(TextAt.of(
                            at.path() + ".section",
                            entry.section(),
                            text -> at.replaced(new TocEntry(text, entry.title(), entry.page())))
                    .onceReworded(List.of(new Breach("toc.section", at.path()))));
            texts.add(TextAt.of(
                            at.path() + ".title",
                            entry.title(),
                            text -> at.replaced(new TocEntry(entry.section(), text, entry.page())))
                    .onceReworded(at.article().unlisted()));
        }
        return texts;
    }
}
