package io.github.bulletinkit.internal.editorial;

/**
 * A remark on one of several passages.
 *
 * @param place the place of the passage
 * @param remark the remark
 */
public record PlacedRemark(int place, Remark remark) {}
