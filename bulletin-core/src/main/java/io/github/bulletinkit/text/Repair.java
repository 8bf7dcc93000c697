package io.github.bulletinkit.text;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/**
 * Something that the reader joined, supplied, dropped or spelled otherwise, so that a person can check it.
 *
 * @param kind what was done
 * @param line the line of the text that it was done to, counted from 1
 * @param message what exactly was done, in Chinese, quoting the text
 */
public record Repair(Kind kind, int line, String message) {

    /**
     * Checks that nothing is null.
     *
     * @param kind what was done
     * @param line the line of the text that it was done to
     * @param message what exactly was done
     */
    public Repair {
        requireNonNull(kind, "kind");
        requireNonNull(message, "message");
    }

    /** The kinds of repair. */
    public enum Kind {
        /** A line of the masthead says nothing that the model has a place for, and is left out. */
        MASTHEAD_DROPPED("masthead.dropped"),
        /** The bullet before a row of the table of contents is left out. */
        BULLET_DROPPED("bullet.dropped"),
        /** A row of the table of contents was broken over lines, and is put together. */
        ROW_JOINED("row.joined"),
        /** A title of the table of contents has neither a page number nor a place in the body, and is left out. */
        ROW_DROPPED("row.dropped"),
        /** A line that holds a page number only is left out. */
        FOLIO_DROPPED("folio.dropped"),
        /** A running head or foot, which comes again on other pages, is left out. */
        RUNNING_HEAD_DROPPED("running-head.dropped"),
        /** The heading of a section is missing in the body, and is taken from the table of contents. */
        SECTION_SUPPLIED("section.supplied"),
        /** A title was broken over lines in the body, and is put together. */
        TITLE_JOINED("title.joined"),
        /** A title is printed in two ways that differ in spaces or full-width forms only, and one is taken for both. */
        TITLE_RESPACED("title.respaced"),
        /** A paragraph was cut, as happens at the end of a page, and is put together. */
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

        /**
         * The name of the kind for people and programs, which never changes.
         *
         * @return the id, such as {@code paragraph.joined}
         */
        public String id() {
            return id;
        }
    }
}
