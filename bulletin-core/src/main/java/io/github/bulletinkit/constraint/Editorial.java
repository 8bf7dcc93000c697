package io.github.bulletinkit.constraint;

/**
 * The group of the constraints whose breach is a warning. They are left out of the default group, so that a warning
 * never makes a host refuse a request.
 */
public interface Editorial {}
