package io.github.bulletinkit.internal.editorial.text;

import java.util.Map;

/**
 * What an editor would remark about a text.
 *
 * @param message the rule's id, for a rule of several wordings followed by a slash and the wording
 * @param parameters the values of the message, by name
 */
public record Remark(String message, Map<String, Object> parameters) {

    public Remark {
        parameters = Map.copyOf(parameters);
    }
}
