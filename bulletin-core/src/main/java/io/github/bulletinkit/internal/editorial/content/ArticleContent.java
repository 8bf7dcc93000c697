package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.MemberPath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An article and its place, with all that has blocks in it. */
record ArticleContent(MemberPath path, String title, Body editorNote, Body body, List<Body> attachments) {

    static ArticleContent of(MemberPath path, Article article) {
        List<Body> attachments = new ArrayList<>();
        for (int i = 0; i < article.attachments().size(); i++) {
            MemberPath attachment = path.member("attachments").element(i);
            attachments.add(Body.of(
                    attachment.member("body"), article.attachments().get(i).body()));
        }
        return new ArticleContent(
                path,
                article.title(),
                Body.of(path.member("editorNote"), article.editorNote()),
                Body.of(path.member("body"), article.body()),
                List.copyOf(attachments));
    }

    /** All bodies, in order. */
    Stream<Body> bodies() {
        return Stream.concat(Stream.of(editorNote, body), attachments.stream());
    }
}
