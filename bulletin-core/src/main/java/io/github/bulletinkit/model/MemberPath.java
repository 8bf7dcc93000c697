package io.github.bulletinkit.model;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a member of an issue, such as {@code sections[2].articles[0].title}. Members are named as in JSON;
 * elements of lists are counted from 0.
 *
 * @param parent the path of the owner, null if the owner is the issue
 * @param name the name of the member, empty for an element of a list
 * @param index the index of the element, -1 for a member
 */
public record MemberPath(@Nullable MemberPath parent, String name, int index) {
    private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d{1,9})]");
    private static final Pattern WRITTEN = Pattern.compile("\\w+(\\.\\w+|\\[\\d{1,9}])*");

    /**
     * Checks that the last step is a member or an element.
     *
     * @throws IllegalArgumentException if it is neither or both
     */
    public MemberPath {
        requireNonNull(name, "name");
        if (name.isEmpty() != (index >= 0)) {
            throw new IllegalArgumentException(
                    "a step of a path is either a name or an index, but is \"" + name + "\" and " + index);
        }
    }

    /** Returns the path of a member of the issue, such as {@code masthead}. */
    public static MemberPath of(String name) {
        return new MemberPath(null, name, -1);
    }

    /** Returns the path of an element, seen from its list. */
    public static MemberPath ofElement(int index) {
        return new MemberPath(null, "", index);
    }

    /**
     * Reads a path as reports and messages write it, such as {@code sections[2].articles[0].title}.
     *
     * @throws IllegalArgumentException if it is not the path of a member
     */
    public static MemberPath parse(String path) {
        if (!WRITTEN.matcher(requireNonNull(path, "path")).matches()) {
            throw new IllegalArgumentException("a path is like sections[2].articles[0].title, but is \"" + path + "\"");
        }
        return STEP.matcher(path)
                .results()
                .map(step -> step.group(1) == null ? ofElement(Integer.parseInt(step.group(2))) : of(step.group(1)))
                .reduce((parent, step) -> new MemberPath(parent, step.name(), step.index()))
                .orElseThrow();
    }

    /** Returns the path of a member of the masthead, such as {@code title}. */
    public static MemberPath masthead(String name) {
        return of("masthead").member(name);
    }

    /** Returns the path of a member of the number in the masthead, such as {@code total}. */
    public static MemberPath number(String name) {
        return masthead("number").member(name);
    }

    /** Returns the path of a section. */
    public static MemberPath section(int section) {
        return of("sections").element(section);
    }

    /**
     * Returns the path of an article.
     *
     * @param section the index of the section
     * @param article the index of the article in the section
     */
    public static MemberPath article(int section, int article) {
        return section(section).member("articles").element(article);
    }

    /** Returns the path of an entry of the declared table of contents. */
    public static MemberPath tocEntry(int entry) {
        return of("tableOfContents").member("entries").element(entry);
    }

    /** Returns the path of a member of the value at this path. */
    public MemberPath member(String name) {
        return new MemberPath(this, name, -1);
    }

    /** Returns the path of an element of the list at this path. */
    public MemberPath element(int index) {
        return new MemberPath(this, "", index);
    }

    /** Whether the last step is an element of a list, not a member. */
    public boolean isElement() {
        return index >= 0;
    }

    /** Returns the paths from the issue down to this one, which is the last; at least one. */
    public List<MemberPath> steps() {
        List<MemberPath> steps = new ArrayList<>();
        for (MemberPath path = this; path != null; path = path.parent) {
            steps.add(path);
        }
        Collections.reverse(steps);
        return List.copyOf(steps);
    }

    /** Returns the path as in reports and messages, such as {@code sections[2].articles[0].title}. */
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
