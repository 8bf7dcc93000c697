package io.github.bulletinkit.internal.editorial;

import java.util.Map;

/**
 * What an editor would remark on a text.
 *
 * @param message the rule's id, and for a rule of several wordings a slash and the wording after it
 * @param parameters what the message tells of the text, by the names that the message has for it
 */
public record Remark(String message, Map<String, Object> parameters) {

    /** Copies the parameters. */
    public Remark {
        parameters = Map.copyOf(parameters);
    }
}
