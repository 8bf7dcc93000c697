package io.github.bulletinkit.constraint;

/**
 * The group of the constraints that give warnings. It is not part of the default group, so a warning never makes a host
 * refuse a request.
 */
public interface Editorial {}
