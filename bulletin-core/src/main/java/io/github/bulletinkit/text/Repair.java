package io.github.bulletinkit.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Something that the reader joined, added, dropped or changed, for a person to check.
 *
 * @param line the line of the text, from 1
 * @param message what was done, in Chinese, with a quotation of the text
 */
public record Repair(Kind kind, int line, String message) {

    public Repair {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
    }

    public enum Kind {
        /** No format is given; the one that the text shows, with every word that the print has beside the author's text. */
        FORMAT("format"),
        /** A line of the masthead that has no place in the model is dropped. */
        MASTHEAD_DROPPED("masthead.dropped"),
        /** The mark before a row of the table of contents, a title or an item is dropped. */
        BULLET_DROPPED("bullet.dropped"),
        /** A row of the table of contents that was broken over lines is joined. */
        ROW_JOINED("row.joined"),
        /**
         * A part of the table of contents is dropped: a title with no page number and no place in the body, an attachment,
         * or the name of a contributor where the body names another.
         */
        ROW_DROPPED("row.dropped"),
        /** A line with only a page number is dropped. */
        FOLIO_DROPPED("folio.dropped"),
        /** A running head or foot, which appears again on other pages, is dropped. */
        RUNNING_HEAD_DROPPED("running-head.dropped"),
        /** The heading of a section that the body lacks is taken from the table of contents. */
        SECTION_SUPPLIED("section.supplied"),
        /** The source of an article that the body lacks is taken from the table of contents. */
        SOURCE_SUPPLIED("source.supplied"),
        /** A title that was broken over lines in the body is joined. */
        TITLE_JOINED("title.joined"),
        /** A title is printed in two ways that differ only in spaces or full-width forms; one is used for both. */
        TITLE_RESPACED("title.respaced"),
        /** Text that the model has no place for is kept in another part of the article. */
        TEXT_MOVED("text.moved"),
        /** The sign or the words of a note have no counterpart on the page, and stay text. */
        NOTE_KEPT("note.kept"),
        /** Lines whose cells are set apart by spaces are read as a table. */
        TABLE_READ("table.read"),
        /** A paragraph that was cut, as at the end of a page, is joined. */
        PARAGRAPH_JOINED("paragraph.joined");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        static Kind of(String id) {
            return Arrays.stream(values())
                    .filter(kind -> kind.id.equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The id of the kind, such as {@code paragraph.joined}; it never changes. */
        public String id() {
            return id;
        }
    }
}
