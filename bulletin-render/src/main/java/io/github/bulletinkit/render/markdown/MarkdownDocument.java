package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Paragraph;
import io.github.bulletinkit.model.Section;
import java.io.IOException;
import java.io.Writer;

/** One document in the making: the issue, and where it is written. */
final class MarkdownDocument {
    /** A link reference definition: the one thing in CommonMark that can be said without being shown. */
    private static final String NO_INDENT = "[//]: # (no-indent)";

    private final Issue issue;
    private final Writer out;
    private boolean started;

    MarkdownDocument(Issue issue, Writer out) {
        this.issue = issue;
        this.out = out;
    }

    void write() throws IOException {
        String frontMatter = FrontMatter.of(issue);
        if (!frontMatter.isEmpty()) {
            lines(frontMatter);
        }
        for (Section section : issue.sections()) {
            lines(MarkdownLine.heading("##", section.title()));
            for (Article article : section.articles()) {
                article(article);
            }
        }
    }

    private void article(Article article) throws IOException {
        lines(MarkdownLine.heading("###", article.title()));
        for (Block block : article.body()) {
            block(block);
        }
    }

    private void block(Block block) throws IOException {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else {
            throw new IllegalStateException(
                    "no Markdown for " + block.getClass().getName());
        }
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        if (paragraph.inlines().isEmpty()) {
            return;
        }
        if (!paragraph.indent()) {
            lines(NO_INDENT);
        }
        lines(MarkdownLine.paragraph(paragraph.inlines()));
    }

    /** Writes lines, apart from those before by an empty one. */
    private void lines(String lines) throws IOException {
        if (started) {
            out.write('\n');
        }
        started = true;
        out.write(lines);
        out.write('\n');
    }
}
