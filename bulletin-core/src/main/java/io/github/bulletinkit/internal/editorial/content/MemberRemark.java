package io.github.bulletinkit.internal.editorial.content;

import io.github.bulletinkit.internal.editorial.text.Remark;
import io.github.bulletinkit.model.MemberPath;
import java.util.Map;

/** A remark on a member of an issue. */
public record MemberRemark(MemberPath path, Remark remark) {

    static MemberRemark of(MemberPath path, String message, Map<String, Object> parameters) {
        return new MemberRemark(path, new Remark(message, parameters));
    }
}
