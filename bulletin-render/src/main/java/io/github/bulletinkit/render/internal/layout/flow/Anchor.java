package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.MemberPath;

/** The target of a reference: a section, or an article in it, both counted from 0. */
public record Anchor(int section, int article) {
    /** In place of an article: the heading of the section. */
    public static final int HEADING = -1;

    public static Anchor ofSection(int section) {
        return new Anchor(section, HEADING);
    }

    public MemberPath path() {
        return article == HEADING ? MemberPath.section(section) : MemberPath.article(section, article);
    }
}
