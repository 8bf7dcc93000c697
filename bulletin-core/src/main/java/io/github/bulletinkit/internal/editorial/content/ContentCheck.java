package io.github.bulletinkit.internal.editorial.content;

import java.util.List;
import java.util.function.Function;

/**
 * The check of one editorial rule about an issue.
 *
 * @param rule the id
 * @param check finds the faults
 */
public record ContentCheck(String rule, Function<Content, List<MemberRemark>> check) {

    @Override
    public String toString() {
        return rule;
    }
}
