package io.github.bulletinkit.render.html;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.PrintedWords;
import java.util.ArrayList;
import java.util.List;

/** The ids in an issue. They depend on the issue only; sections, articles and attachments are counted from 1. */
final class Ids {
    static final String TITLE = "title";
    static final String NUMBER = "number";
    static final String EDITOR_NOTE = "editor-note";

    private Ids() {}

    static String section(int section) {
        return "section-" + (section + 1);
    }

    static String article(int section, int article) {
        return "article-" + (section + 1) + "-" + (article + 1);
    }

    static String editorNote(String article) {
        return article + "-note";
    }

    static String attachment(String article, int attachment) {
        return article + "-attachment-" + (attachment + 1);
    }

    static String notes(String owner) {
        return owner + "-notes";
    }

    static String note(String owner, int number) {
        return owner + "-note-" + number;
    }

    static String noteMark(String owner, int number) {
        return owner + "-note-mark-" + number;
    }

    /** The ids that label a part: those of title and number, which tell issues in one page apart, and its own. */
    static String label(Issue issue, PrintedWords words, String... own) {
        Masthead masthead = issue.masthead();
        List<String> ids = new ArrayList<>();
        if (!masthead.title().isBlank()) {
            ids.add(TITLE);
        }
        if (!words.number(masthead).isEmpty()) {
            ids.add(NUMBER);
        }
        ids.addAll(List.of(own));
        return String.join(" ", ids);
    }
}
