package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a member of an issue, such as {@code sections[2].articles[0].title}. Members have the names that they have in
 * JSON; elements of lists are counted from 0. Immutable.
 *
 * @param parent the path of what holds the member or element, null where the issue itself holds it
 * @param name the name of the member, empty for an element of a list
 * @param index the index of the element, -1 for a member
 */
public record MemberPath(@Nullable MemberPath parent, String name, int index) {

    /**
     * Checks that the path ends with a member or an element.
     *
     * @param parent the path of what holds it, or null
     * @param name the name, empty for an element
     * @param index the index, -1 for a member
     * @throws IllegalArgumentException if it is neither, or both
     */
    public MemberPath {
        requireNonNull(name, "name");
        if (name.isEmpty() != (index >= 0)) {
            throw new IllegalArgumentException(
                    "a step of a path is either a name or an index, but is \"" + name + "\" and " + index);
        }
    }

    /**
     * A member of the issue.
     *
     * @param name its name, such as {@code masthead}
     * @return the path
     */
    public static MemberPath of(String name) {
        return new MemberPath(null, name, -1);
    }

    /**
     * An element of a list, seen from the list.
     *
     * @param index its index
     * @return the path
     */
    public static MemberPath ofElement(int index) {
        return new MemberPath(null, "", index);
    }

    /**
     * A member of the masthead.
     *
     * @param name its name, such as {@code title}
     * @return the path
     */
    public static MemberPath masthead(String name) {
        return of("masthead").member(name);
    }

    /**
     * A member of the number in the masthead.
     *
     * @param name its name, such as {@code total}
     * @return the path
     */
    public static MemberPath number(String name) {
        return masthead("number").member(name);
    }

    /**
     * A section.
     *
     * @param section its index
     * @return the path
     */
    public static MemberPath section(int section) {
        return of("sections").element(section);
    }

    /**
     * An article.
     *
     * @param section the index of its section
     * @param article its index in the section
     * @return the path
     */
    public static MemberPath article(int section, int article) {
        return section(section).member("articles").element(article);
    }

    /**
     * An entry of the declared table of contents.
     *
     * @param entry its index
     * @return the path
     */
    public static MemberPath tocEntry(int entry) {
        return of("tableOfContents").member("entries").element(entry);
    }

    /**
     * A member of what this path leads to.
     *
     * @param name its name
     * @return the longer path
     */
    public MemberPath member(String name) {
        return new MemberPath(this, name, -1);
    }

    /**
     * An element of the list that this path leads to.
     *
     * @param index its index
     * @return the longer path
     */
    public MemberPath element(int index) {
        return new MemberPath(this, "", index);
    }

    /**
     * Whether the path ends with an element of a list, rather than with a member.
     *
     * @return whether it does
     */
    public boolean isElement() {
        return index >= 0;
    }

    /**
     * The paths from the issue down to this one, which is the last of them.
     *
     * @return the paths, at least one
     */
    public List<MemberPath> steps() {
        List<MemberPath> steps = new ArrayList<>();
        for (MemberPath path = this; path != null; path = path.parent) {
            steps.add(path);
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /**
     * The path as reports and messages write it.
     *
     * @return the path, such as {@code sections[2].articles[0].title}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (MemberPath step : steps()) {
            if (step.isElement()) {
                text.append('[').append(step.index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name);
            }
        }
        return text.toString();
    }
}
