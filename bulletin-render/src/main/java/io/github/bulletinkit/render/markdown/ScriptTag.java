package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.Inline;
import io.github.bulletinkit.model.Subscript;
import io.github.bulletinkit.model.Superscript;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The HTML tags of superscript and subscript, for which CommonMark has no markup. */
enum ScriptTag {
    SUPERSCRIPT("sup"),
    SUBSCRIPT("sub");

    private final String name;

    ScriptTag(String name) {
        this.name = name;
    }

    String opening() {
        return "<" + name + ">";
    }

    String closing() {
        return "</" + name + ">";
    }

    /** The tag that a node opens; null if it is another node. */
    static @Nullable ScriptTag openedBy(Node node) {
        for (ScriptTag tag : values()) {
            if (isTag(node, tag.opening())) {
                return tag;
            }
        }
        return null;
    }

    /** Whether a node is an opening or closing tag. */
    static boolean isTag(Node node) {
        for (ScriptTag tag : values()) {
            if (isTag(node, tag.opening()) || isTag(node, tag.closing())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(Node node, String tag) {
        return node instanceof HtmlInline html && html.getLiteral().equalsIgnoreCase(tag);
    }

    /** The next closing tag after an opening one; null if there is none. */
    @Nullable
    Node closing(Node opening) {
        Node node = opening.getNext();
        while (node != null && !isTag(node, closing())) {
            node = node.getNext();
        }
        return node;
    }

    Inline run(String text) {
        return switch (this) {
            case SUPERSCRIPT -> new Superscript(text);
            case SUBSCRIPT -> new Subscript(text);
        };
    }
}
