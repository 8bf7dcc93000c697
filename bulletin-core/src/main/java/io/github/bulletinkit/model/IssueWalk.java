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
        text(path.member("overline"), TextKind.MASTHEAD, masthead.overline());
        text(path.member("issuer"), TextKind.MASTHEAD, masthead.issuer());
        texts(masthead.coIssuers(), TextKind.MASTHEAD, path.member("coIssuers"));
        text(path.member("classification"), TextKind.LINE, masthead.classification());
        text(path.member("urgency"), TextKind.LINE, masthead.urgency());
        text(path.member("copyNumber"), TextKind.LINE, masthead.copyNumber());
        text(path.member("signatory"), TextKind.LINE, masthead.signatory());
    }

    /** Visits the members of an article; the path is null for an article outside an issue. */
    private void article(Article article, @Nullable MemberPath path) {
        text(member(path, "title"), TextKind.TITLE, article.title());
        text(member(path, "subtitle"), TextKind.TITLE, article.subtitle());
        text(member(path, "byline"), TextKind.LINE, article.byline());
        text(member(path, "source"), TextKind.SOURCE, article.source());
        blocks(article.editorNote(), member(path, "editorNote"));
        text(member(path, "salutation"), TextKind.LINE, article.salutation());
        blocks(article.body(), member(path, "body"));
        if (article.signOff() != null) {
            texts(
                    article.signOff().names(),
                    TextKind.LINE,
                    member(path, "signOff").member("names"));
        }
        for (int i = 0; i < article.attachments().size(); i++) {
            MemberPath attachment = member(path, "attachments").element(i);
            text(
                    attachment.member("title"),
                    TextKind.TITLE,
                    article.attachments().get(i).title());
            blocks(article.attachments().get(i).body(), attachment.member("body"));
        }
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
        texts(colophon.addressedTo(), TextKind.RECIPIENT, path.member("addressedTo"));
        texts(colophon.reportTo(), TextKind.RECIPIENT, path.member("reportTo"));
        texts(colophon.sendTo(), TextKind.RECIPIENT, path.member("sendTo"));
        texts(colophon.copyTo(), TextKind.RECIPIENT, path.member("copyTo"));
        texts(colophon.distributeTo(), TextKind.RECIPIENT, path.member("distributeTo"));
        text(path.member("editor"), TextKind.LINE, colophon.editor());
        text(path.member("proofreader"), TextKind.LINE, colophon.proofreader());
        text(path.member("reviewer"), TextKind.LINE, colophon.reviewer());
        text(path.member("approver"), TextKind.LINE, colophon.approver());
        text(path.member("contact"), TextKind.LINE, colophon.contact());
        text(path.member("phone"), TextKind.LINE, colophon.phone());
        texts(colophon.otherLines(), TextKind.LINE, path.member("otherLines"));
        text(path.member("printedBy"), TextKind.LINE, colophon.printedBy());
    }

    private void texts(List<String> texts, TextKind kind, MemberPath path) {
        for (int i = 0; i < texts.size(); i++) {
            text(path.element(i), kind, texts.get(i));
        }
    }

    private void text(MemberPath path, TextKind kind, String text) {
        texts.accept(new IssueText(path, kind, text));
    }
}
