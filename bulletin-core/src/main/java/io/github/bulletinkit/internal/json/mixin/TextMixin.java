package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.bulletinkit.model.Text;

/** A {@link Text} is written as a string. */
public interface TextMixin {
    @JsonValue
    String text();
}
