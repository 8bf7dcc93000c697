package io.github.bulletinkit.render.markdown;

import io.github.bulletinkit.model.ListMarker;
import io.github.bulletinkit.render.internal.markdown.Faults;
import io.github.bulletinkit.render.internal.markdown.MarkdownSource;
import io.github.bulletinkit.render.internal.markdown.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

/** The marks {@code [//]: # (…)} before a block. The reader of the block must take each of them. */
final class Marks {
    static final String NO_INDENT = "no-indent";
    static final String EMPTY = "empty";
    static final String LEVEL_4 = "level-4";
    static final String SECTION = "section";
    static final String ARTICLE = "article";
    static final String SUBTITLE = "subtitle";
    static final String BYLINE = "byline";
    static final String SOURCE = "source";
    static final String EDITOR_NOTE = "editor-note";
    static final String SALUTATION = "salutation";
    static final String BODY = "body";
    static final String SIGN_OFF = "sign-off";
    static final String DATE = "date";
    static final String ATTACHMENT = "attachment";
    static final String LIST = "list";
    static final String CAPTION = "caption";
    static final String NO_HEADER = "no-header";
    static final String CELLS = "cells";
    static final String HEADER_ROWS = "header-rows";
    static final String SPANS = "spans";
    static final String TURNED = "turned";
    static final String WIDTH = "width";
    static final String REPLACED = "replaced";

    /** The members of an article that are one paragraph, or begin with one. */
    static final List<String> MEMBERS = List.of(SUBTITLE, BYLINE, SOURCE, EDITOR_NOTE, SALUTATION, DATE, ATTACHMENT);

    private static final Pattern KNOWN = Pattern.compile("no-indent|empty|level-4|caption|no-header|turned"
            + "|section|article|body|sign-off|" + String.join("|", MEMBERS)
            + "|list( (" + ListMarker.ids().replace(", ", "|") + "))+|cells( [0-9]{1,9})+"
            + "|header-rows [0-9]{1,9}|spans(( [0-9]{1,9}){2}( [0-9]{1,4}){2})*|width( [0-9]{1,3})+"
            + "|replaced( (0|FFFD|D[89A-F][0-9A-F]{2}))+");

    private final MarkdownSource source;
    private final Faults faults;
    private final Map<String, Mark> waiting = new LinkedHashMap<>();

    /** A mark; the arguments are the words after its name. */
    record Mark(SourcePosition place, String written, List<String> arguments) {}

    Marks(MarkdownSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    static String written(String meaning) {
        return "[//]: # (" + meaning + ")";
    }

    void add(LinkReferenceDefinition definition) {
        SourcePosition place = source.place(definition);
        if (!definition.getLabel().equals("//") || !definition.getDestination().equals("#")) {
            faults.add(place, "the definition of a link; write [text](address) in the text instead");
            return;
        }
        String meaning = definition.getTitle() == null ? "" : definition.getTitle();
        if (!KNOWN.matcher(meaning).matches()) {
            faults.add(
                    place,
                    "unknown mark; known are no-indent, empty, level-4, section, article, "
                            + String.join(", ", MEMBERS)
                            + ", body, sign-off, list, caption, no-header, header-rows, cells, spans, turned, width and replaced;"
                            + " take it out if it was a comment");
            return;
        }
        List<String> words = List.of(meaning.split(" ", -1));
        Mark mark = new Mark(place, written(meaning), words.subList(1, words.size()));
        if (waiting.putIfAbsent(words.get(0), mark) != null) {
            faults.add(place, "this mark is given twice before the same block");
        }
    }

    /** Takes a mark; tells whether it was there. */
    boolean take(String name) {
        return takeMark(name) != null;
    }

    /** Takes a mark; null if it is not there. */
    @Nullable
    Mark takeMark(String name) {
        return waiting.remove(name);
    }

    /** Reports the marks that nobody took. */
    void refuseRest() {
        for (Mark mark : waiting.values()) {
            faults.add(mark.place(), mark.written() + " says nothing of what follows it; take it out");
        }
        waiting.clear();
    }
}
