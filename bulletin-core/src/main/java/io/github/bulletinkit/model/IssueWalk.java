package io.github.bulletinkit.model;

import io.github.bulletinkit.constraint.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visits the members of an issue in order and passes on the texts and the pictures with their paths. */
final class IssueWalk {
    private final Consumer<IssueText> texts;
    private final Consumer<IssuePicture> pictures;

    private IssueWalk(Consumer<IssueText> texts, Consumer<IssuePicture> pictures) {
        this.texts = texts;
        this.pictures = pictures;
    }

    static List<IssueText> texts(Issue issue) {
        List<IssueText> texts = new ArrayList<>();
        new IssueWalk(texts::add, picture -> {}).issue(issue);
        return texts;
    }

    static List<IssuePicture> pictures(Issue issue) {
        List<IssuePicture> pictures = new ArrayList<>();
        new IssueWalk(text -> {}, pictures::add).issue(issue);
        return pictures;
    }

    static String plainText(Issue issue) {
        return plainText(texts(issue));
    }

    static String plainText(Article article) {
        List<IssueText> texts = new ArrayList<>();
        new IssueWalk(texts::add, picture -> {}).article(article, null);
        return plainText(texts);
    }

    private static String plainText(List<IssueText> texts) {
        return texts.stream()
                .map(IssueText::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void issue(Issue issue) {
        masthead(issue.masthead(), MemberPath.of("masthead"));
        blocks(issue.editorNote(), MemberPath.of("editorNote"));
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            text(MemberPath.section(s).member("title"), TextKind.TITLE, section.title());
            for (int a = 0; a < section.articles().size(); a++) {
                article(section.articles().get(a), MemberPath.article(s, a));
            }
        }
        if (issue.colophon() != null) {
            colophon(issue.colophon(), MemberPath.of("colophon"));
        }
    }

    private void masthead(Masthead masthead, MemberPath path) {
        text(path.member("title"), TextKind.MASTHEAD, masthead.title());
        text(path.member("issuer"), TextKind.MASTHEAD, masthead.issuer());
        text(path.member("classification"), TextKind.LINE, masthead.classification());
        text(path.member("copyNumber"), TextKind.LINE, masthead.copyNumber());
    }

    /** Visits the members of an article; the path is null for an article outside an issue. */
    private void article(Article article, @Nullable MemberPath path) {
        text(member(path, "title"), TextKind.TITLE, article.title());
        text(member(path, "source"), TextKind.SOURCE, article.source());
        blocks(article.body(), member(path, "body"));
    }

    private static MemberPath member(@Nullable MemberPath owner, String name) {
        return owner == null ? MemberPath.of(name) : owner.member(name);
    }

    private void blocks(List<Block> blocks, MemberPath path) {
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(new BlockWalk(path.element(i), texts, pictures));
        }
    }

    private void colophon(Colophon colophon, MemberPath path) {
        recipients(colophon.reportTo(), path.member("reportTo"));
        recipients(colophon.sendTo(), path.member("sendTo"));
        recipients(colophon.distributeTo(), path.member("distributeTo"));
        text(path.member("editor"), TextKind.LINE, colophon.editor());
        text(path.member("approver"), TextKind.LINE, colophon.approver());
    }

    private void recipients(List<String> names, MemberPath path) {
        for (int i = 0; i < names.size(); i++) {
            text(path.element(i), TextKind.RECIPIENT, names.get(i));
        }
    }

    private void text(MemberPath path, TextKind kind, String text) {
        texts.accept(new IssueText(path, kind, text));
    }
}
