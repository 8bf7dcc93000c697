package io.github.bulletinkit.render.internal.layout.flow;

import io.github.bulletinkit.model.MemberPath;

/**
 * A place in the issue that a reference can lead to.
 *
 * @param section the section, counted from 0
 * @param article the article within it, counted from 0, or {@link #HEADING} for the section's own heading
 */
public record Anchor(int section, int article) {
    /** Stands for the section's heading in place of an article. */
    public static final int HEADING = -1;

    /**
     * The heading of a section.
     *
     * @param section the section, counted from 0
     */
    public static Anchor ofSection(int section) {
        return new Anchor(section, HEADING);
    }

    /** The path of the section or article. */
    public MemberPath path() {
        return article == HEADING ? MemberPath.section(section) : MemberPath.article(section, article);
    }
}
