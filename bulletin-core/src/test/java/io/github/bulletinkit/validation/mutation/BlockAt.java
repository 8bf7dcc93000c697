package io.github.bulletinkit.validation.mutation;

import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Heading;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of an article's body and its place.
 *
 * @param index its index in the body
 */
record BlockAt(ArticleAt article, int index, Block block) {

    static List<BlockAt> allOf(Base base) {
        return ArticleAt.allOf(base).stream()
                .flatMap(article -> allOf(article).stream())
                .toList();
    }

    static List<BlockAt> allOf(ArticleAt article) {
        List<BlockAt> all = new ArrayList<>();
        List<Block> body = article.article().body();
        for (int i = 0; i < body.size(); i++) {
            all.add(new BlockAt(article, i, body.get(i)));
        }
        return all;
    }

    /** The blocks that are not in an enumeration of several blocks, which a change would break. */
    static List<BlockAt> outsideEnumerations(Base base) {
        return allOf(base).stream().filter(at -> !Enumeration.isItem(at.text())).toList();
    }

    String list() {
        return article.path() + ".body";
    }

    String path() {
        return list() + "[" + index + "]";
    }

    /** The text of a paragraph or heading, empty for another block. */
    String text() {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Heading heading ? heading.text() : "";
    }

    Issue replaced(Block other) {
        return article.withBody(body -> body.set(index, other));
    }

    /** The issue with blocks added before this one. */
    Issue preceded(Block... blocks) {
        return article.withBody(body -> body.addAll(index, List.of(blocks)));
    }

    Issue removed() {
        return article.withBody(body -> body.remove(index));
    }
}
