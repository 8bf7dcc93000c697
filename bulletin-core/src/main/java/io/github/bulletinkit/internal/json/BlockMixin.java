package io.github.bulletinkit.internal.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Paragraph;

/** Names the types of {@link Block}, told apart by the member {@code type}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Paragraph.class, name = "paragraph")})
public interface BlockMixin {}
