package io.github.bulletinkit.internal.editorial.text;

/** A remark on the passage with this place. */
public record PlacedRemark(int place, Remark remark) {}
