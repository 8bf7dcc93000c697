package io.github.bulletinkit.render.internal.layout;

import io.github.bulletinkit.render.style.FontRole;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into measured clusters. Full-width marks are placed in their cells by their ink, because fonts give
 * quotes, interpuncts and dashes whatever advance they like.
 */
final class Shaper {
    /** The clear space between the ink of a quote or bracket and the edge of its cell. */
    private static final double SIDE_BEARING = 0.075;

    /** A space between hanzi and Latin is the gap that would be there without it (CLREQ 3.2.2). */
    private static final double SPACE_BESIDE_WESTERN = 0.25;

    /** A space between hanzi, as between the two halves of a title. */
    private static final double SPACE_BETWEEN_IDEOGRAPHS = 0.5;

    private static final int APOSTROPHE = '’';

    private final FontMetrics metrics;
    private final PairRules rules;

    Shaper(FontMetrics metrics, PairRules rules) {
        this.metrics = metrics;
        this.rules = rules;
    }

    /** Shapes text of which every character is in some face. */
    ShapedText shape(StyledText text) {
        List<Cluster> clusters = new ArrayList<>();
        for (StyledText.Run run : text.runs()) {
            String characters = run.text();
            for (int start = 0; start < characters.length(); ) {
                int end = clusterEnd(characters, start);
                clusters.add(cluster(characters.substring(start, end), run.role()));
                start = end;
            }
        }
        List<Cluster> inContext = new ArrayList<>(clusters.size());
        for (int i = 0; i < clusters.size(); i++) {
            inContext.add(inContext(clusters, i));
        }
        return new ShapedText(inContext, rules);
    }

    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && isCombining(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private Cluster cluster(String text, FontRole role) {
        int codePoint = text.codePointAt(0);
        int face = metrics.faceFor(role, codePoint);
        CharacterClass type = CharacterClass.of(codePoint);
        return switch (type) {
            case OPENING -> {
                double origin = 0.5 - SIDE_BEARING - metrics.inkRight(face, codePoint);
                yield new Cluster(text, type, face, 0.5, 0.5, 0, origin, 1);
            }
            case CLOSING -> {
                double origin = SIDE_BEARING - metrics.inkLeft(face, codePoint);
                yield new Cluster(text, type, face, 0, 0.5, 0.5, origin, 1);
            }
            case PAUSE -> new Cluster(text, type, face, 0, 0.5, 0.5, 0, 1);
            case INTERPUNCT -> new Cluster(text, type, face, 0.25, 0.5, 0.25, centred(face, codePoint, 0.5), 1);
            case DASH -> unbrokenStroke(text, face);
            case IDEOGRAPH, CONNECTOR, ELLIPSIS ->
                new Cluster(text, type, face, 0, 1, 0, centred(face, codePoint, 1), 1);
            case WESTERN -> western(text, face);
            case SPACE -> space(text, face, metrics.advance(face, codePoint));
        };
    }

    /** The origin that centres a character's advance in a cell. */
    private double centred(int face, int codePoint, double cell) {
        return (cell - metrics.advance(face, codePoint)) / 2;
    }

    /** A dash whose ink is widened to fill its cell, so that two of them make one stroke. */
    private Cluster unbrokenStroke(String text, int face) {
        int codePoint = text.codePointAt(0);
        double inkLeft = metrics.inkLeft(face, codePoint);
        double widening = 1 / (metrics.inkRight(face, codePoint) - inkLeft);
        return new Cluster(text, CharacterClass.DASH, face, 0, 1, 0, -inkLeft * widening, widening);
    }

    private Cluster western(String text, int face) {
        return new Cluster(text, CharacterClass.WESTERN, face, 0, metrics.advance(face, text.codePointAt(0)), 0, 0, 1);
    }

    private static Cluster space(String text, int face, double width) {
        return new Cluster(text, CharacterClass.SPACE, face, 0, 0, width, 0, 1);
    }

    /** The cluster as its neighbours make it: an apostrophe is no quote, and a space is as wide as what it separates asks. */
    private Cluster inContext(List<Cluster> clusters, int index) {
        Cluster cluster = clusters.get(index);
        if (index == 0 || index == clusters.size() - 1) {
            return cluster;
        }
        boolean afterWestern = clusters.get(index - 1).type() == CharacterClass.WESTERN;
        boolean beforeWestern = clusters.get(index + 1).type() == CharacterClass.WESTERN;
        if (cluster.text().codePointAt(0) == APOSTROPHE && afterWestern && beforeWestern) {
            return western(cluster.text(), cluster.face());
        }
        if (cluster.type() == CharacterClass.SPACE && !(afterWestern && beforeWestern)) {
            boolean mixed = afterWestern || beforeWestern;
            return space(cluster.text(), cluster.face(), mixed ? SPACE_BESIDE_WESTERN : SPACE_BETWEEN_IDEOGRAPHS);
        }
        return cluster;
    }
}
