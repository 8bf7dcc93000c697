package io.github.bulletinkit.internal.json.mixin;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.bulletinkit.internal.json.MastheadForm;
import io.github.bulletinkit.model.Masthead;

/** A {@link Masthead} is written and read as a {@link MastheadForm}. */
@JsonSerialize(converter = MastheadForm.Writer.class)
@JsonDeserialize(converter = MastheadForm.Reader.class)
public interface MastheadMixin {}
