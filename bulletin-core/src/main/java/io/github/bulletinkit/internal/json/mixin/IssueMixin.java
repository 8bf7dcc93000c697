package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.bulletinkit.internal.json.MastheadDeserializer;
import io.github.bulletinkit.model.Block;
import io.github.bulletinkit.model.Colophon;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.TableOfContents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of an {@link Issue}; masthead and sections are written even if empty. */
@JsonPropertyOrder({"masthead", "editorNote", "sections", "colophon", "tableOfContents"})
public interface IssueMixin {
    @JsonProperty("masthead")
    @JsonDeserialize(using = MastheadDeserializer.class)
    Masthead masthead();

    @JsonProperty("editorNote")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Block> editorNote();

    @JsonProperty("sections")
    @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    List<Section> sections();

    @JsonProperty("colophon")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    Colophon colophon();

    @JsonProperty("tableOfContents")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Nullable
    TableOfContents tableOfContents();
}
