package io.github.bulletinkit.internal.text.lists;

import io.github.bulletinkit.internal.hanzi.Spaces;
import io.github.bulletinkit.model.ListMarker;
import java.util.Arrays;
import java.util.Optional;

/** The label of an item of a list, and what comes after it. */
record Label(ListMarker marker, int number) {

    /** Returns the label at the beginning of a text if it may begin a list: a bullet or the first number. */
    static Optional<Label> first(String text) {
        return Arrays.stream(ListMarker.values())
                .map(marker -> new Label(marker, 1))
                .filter(label -> label.begins(text))
                .findFirst();
    }

    Label next() {
        return new Label(marker, number + 1);
    }

    /** Whether a text begins with the label, and has something after it: 1.2 is a number, and 1. 2 an item. */
    boolean begins(String text) {
        if (number > marker.largest()) {
            return false;
        }
        String label = marker.label(number);
        return text.startsWith(label)
                && text.length() > label.length()
                && !(marker == ListMarker.ARABIC && Character.isDigit(text.charAt(label.length())));
    }

    /** Returns the text without the label and the space after it. */
    String removedFrom(String text) {
        int start = marker.label(number).length();
        while (start < text.length() && Spaces.isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }
}
