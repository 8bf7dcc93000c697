package io.github.bulletinkit.render.internal.layout;

/**
 * What lies between the bodies of two neighbouring clusters, in em.
 *
 * @param natural the width it has where the line is neither tight nor loose
 * @param least the width it may be squeezed to
 * @param stretches whether justification may widen it
 */
record Gap(double natural, double least, boolean stretches) {}
