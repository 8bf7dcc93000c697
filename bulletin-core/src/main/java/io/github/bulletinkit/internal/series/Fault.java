package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.MemberPath;
import java.util.Map;

/**
 * What is wrong with one issue of a series.
 *
 * @param index the index of the issue in the list
 * @param member the member at fault, relative to the issue
 * @param message the rule's id, for a rule of several wordings followed by a slash and the wording
 * @param parameters the values of the message, by name
 */
public record Fault(int index, MemberPath member, String message, Map<String, Object> parameters) {

    public Fault {
        parameters = Map.copyOf(parameters);
    }
}
