package io.github.bulletinkit.internal.series;

import io.github.bulletinkit.model.MemberPath;
import java.util.Map;

/**
 * What is wrong with one issue of a series.
 *
 * @param index the index of the issue in the list
 * @param member the path of the member at fault, seen from the issue
 * @param message the rule's id, and for a rule of several wordings a slash and the wording after it
 * @param parameters what the message tells, by the names that it has for it
 */
public record Fault(int index, MemberPath member, String message, Map<String, Object> parameters) {

    /** Copies the parameters. */
    public Fault {
        parameters = Map.copyOf(parameters);
    }
}
