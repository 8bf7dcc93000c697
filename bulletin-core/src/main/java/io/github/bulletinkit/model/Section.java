package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import io.github.bulletinkit.constraint.EditedText;
import io.github.bulletinkit.constraint.Editorial;
import io.github.bulletinkit.constraint.ErrorSeverity;
import io.github.bulletinkit.constraint.LegibleText;
import io.github.bulletinkit.constraint.NoTypedIndent;
import io.github.bulletinkit.constraint.NonEmpty;
import io.github.bulletinkit.constraint.TextKind;
import io.github.bulletinkit.constraint.WarningSeverity;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A section (栏目), such as 科创聚焦.
 *
 * @param title the title, empty if the articles are not under a heading
 * @param articles the articles, in order
 */
@NonEmpty(message = "{io.github.bulletinkit.section.empty}", payload = ErrorSeverity.class)
public record Section(
        @LegibleText(of = TextKind.TITLE, payload = ErrorSeverity.class)
        @EditedText(of = TextKind.TITLE, groups = Editorial.class, payload = WarningSeverity.class)
        @NoTypedIndent(groups = Editorial.class, payload = WarningSeverity.class)
        String title,

        List<@Valid Article> articles) {

    public Section {
        requireNonNull(title, "title");
        articles = Copies.of(articles, "articles");
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the values of this section. */
    public Builder toBuilder() {
        return new Builder().title(title).articles(articles);
    }

    /** Builds a {@link Section}. */
    public static final class Builder {
        private String title = "";
        private final List<Article> articles = new ArrayList<>();

        private Builder() {}

        /** Sets the title. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** Appends an article. */
        public Builder article(String title, Consumer<Article.Builder> article) {
            requireNonNull(title, "title");
            requireNonNull(article, "article");
            Article.Builder builder = Article.builder().title(title);
            article.accept(builder);
            return article(builder.build());
        }

        /** Appends an article. */
        public Builder article(Article article) {
            articles.add(requireNonNull(article, "article"));
            return this;
        }

        /** Sets the articles. */
        public Builder articles(List<Article> articles) {
            List<Article> copy = Copies.of(articles, "articles");
            this.articles.clear();
            this.articles.addAll(copy);
            return this;
        }

        /** Builds the section. */
        public Section build() {
            return new Section(title, articles);
        }
    }
}
