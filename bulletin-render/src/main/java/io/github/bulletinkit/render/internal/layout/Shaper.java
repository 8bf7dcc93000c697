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

    /** A space between hanzi, as between the two halves of a title. */
    private static final double SPACE_BETWEEN_IDEOGRAPHS = 0.5;

    /** The size of Latin letters and figures beside hanzi, whose ink is smaller than that of the roman at the same size. */
    static final double LATIN_SCALE = 0.92;

    /** Figures are set two to a cell, so that years and amounts keep to the grid. */
    private static final double HALF_CELL = 0.5;

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
        while (inContext.size() < clusters.size()) {
            int index = inContext.size();
            if (clusters.get(index).type() == CharacterClass.SPACE) {
                inContext.addAll(spacesInContext(clusters, index));
            } else {
                inContext.add(inContext(clusters, index));
            }
        }
        return new ShapedText(inContext, rules);
    }

    /** The end of the cluster that starts at a place: a character with the marks that combine with it. */
    static int clusterEnd(String text, int start) {
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
                yield new Cluster(text, type, 0.5, 0.5, 0, new GlyphFit(face, origin, 1, 1));
            }
            case CLOSING -> {
                double origin = SIDE_BEARING - metrics.inkLeft(face, codePoint);
                yield new Cluster(text, type, 0, 0.5, 0.5, new GlyphFit(face, origin, 1, 1));
            }
            case PAUSE -> new Cluster(text, type, 0, 0.5, 0.5, new GlyphFit(face, 0, 1, 1));
            case INTERPUNCT -> new Cluster(text, type, 0.25, 0.5, 0.25, centred(face, codePoint, 0.5, 1));
            case DASH -> new Cluster(text, type, 0, 1, 0, unbrokenStroke(face, codePoint));
            case IDEOGRAPH, CONNECTOR, ELLIPSIS -> new Cluster(text, type, 0, 1, 0, centred(face, codePoint, 1, 1));
            case WESTERN -> western(text, face);
            case SPACE -> space(text, face, LATIN_SCALE * metrics.advance(face, codePoint));
        };
    }

    /** A glyph in the middle of a cell, condensed if it is wider. */
    private GlyphFit centred(int face, int codePoint, double cell, double scale) {
        double advance = scale * metrics.advance(face, codePoint);
        double widening = Math.min(1, cell / advance);
        return new GlyphFit(face, (cell - advance * widening) / 2, scale, widening);
    }

    /** A dash whose ink is widened to fill its cell, so that two of them make one stroke. */
    private GlyphFit unbrokenStroke(int face, int codePoint) {
        double inkLeft = metrics.inkLeft(face, codePoint);
        double widening = 1 / (metrics.inkRight(face, codePoint) - inkLeft);
        return new GlyphFit(face, -inkLeft * widening, 1, widening);
    }

    private Cluster western(String text, int face) {
        int codePoint = text.codePointAt(0);
        if (isFigure(codePoint)) {
            return halfCell(text, face);
        }
        double advance = LATIN_SCALE * metrics.advance(face, codePoint);
        return new Cluster(text, CharacterClass.WESTERN, 0, advance, 0, new GlyphFit(face, 0, LATIN_SCALE, 1));
    }

    private Cluster halfCell(String text, int face) {
        GlyphFit fit = centred(face, text.codePointAt(0), HALF_CELL, LATIN_SCALE);
        return new Cluster(text, CharacterClass.WESTERN, 0, HALF_CELL, 0, fit);
    }

    private static Cluster space(String text, int face, double width) {
        return new Cluster(text, CharacterClass.SPACE, 0, 0, width, new GlyphFit(face, 0, 1, 1));
    }

    /**
     * The cluster as its neighbours make it: an apostrophe is no quote, a lone dash joins two ends (一字线), a sign that is
     * as wide as a figure is set like one beside it.
     */
    private Cluster inContext(List<Cluster> clusters, int index) {
        Cluster cluster = clusters.get(index);
        Cluster before = clusters.get(Math.max(0, index - 1));
        Cluster after = clusters.get(Math.min(clusters.size() - 1, index + 1));
        boolean afterWestern = before.type() == CharacterClass.WESTERN;
        boolean beforeWestern = after.type() == CharacterClass.WESTERN;
        return switch (cluster.type()) {
            case WESTERN -> {
                boolean besideFigure = isFigure(before.codePoint()) || isFigure(after.codePoint());
                yield besideFigure && isFigureSign(cluster.codePoint())
                        ? halfCell(cluster.text(), cluster.fit().face())
                        : cluster;
            }
            case CLOSING -> {
                boolean apostrophe = cluster.codePoint() == APOSTROPHE && afterWestern && beforeWestern;
                yield apostrophe ? western(cluster.text(), cluster.fit().face()) : cluster;
            }
            case DASH -> isLone(clusters, index) ? connector(cluster) : cluster;
            default -> cluster;
        };
    }

    private static boolean isLone(List<Cluster> clusters, int index) {
        boolean first = index == 0 || clusters.get(index - 1).type() != CharacterClass.DASH;
        boolean last = index == clusters.size() - 1 || clusters.get(index + 1).type() != CharacterClass.DASH;
        return first && last;
    }

    private static Cluster connector(Cluster dash) {
        return new Cluster(dash.text(), CharacterClass.CONNECTOR, 0, dash.body(), 0, dash.fit());
    }

    /**
     * Neighbouring spaces as what stands around them makes them: beside Latin they are one gap, as would be there without
     * them (CLREQ 3.2.2); between hanzi each counts, as in the name 王  伟.
     */
    private List<Cluster> spacesInContext(List<Cluster> clusters, int start) {
        int end = start;
        while (end < clusters.size() && clusters.get(end).type() == CharacterClass.SPACE) {
            end++;
        }
        Cluster before = clusters.get(Math.max(0, start - 1));
        Cluster after = clusters.get(Math.min(clusters.size() - 1, end));
        boolean besideWestern = before.type() == CharacterClass.WESTERN || after.type() == CharacterClass.WESTERN;
        List<Cluster> spaces = new ArrayList<>(end - start);
        for (Cluster space : clusters.subList(start, end)) {
            double width = besideWestern ? 0 : SPACE_BETWEEN_IDEOGRAPHS;
            if (besideWestern && spaces.isEmpty()) {
                width = widthBesideWestern(space, before, after);
            }
            spaces.add(space(space.text(), space.fit().face(), width));
        }
        return spaces;
    }

    private double widthBesideWestern(Cluster space, Cluster before, Cluster after) {
        boolean besideStroke = before.type().isStroke() || after.type().isStroke();
        boolean betweenWestern = before.type() == CharacterClass.WESTERN && after.type() == CharacterClass.WESTERN;
        if (besideStroke || betweenWestern) {
            return space.blankAfter();
        }
        double blanks = before.blankAfter() + after.blankBefore();
        return rules.gap(before, after).natural() - blanks;
    }

    private static boolean isFigure(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isFigureSign(int codePoint) {
        return codePoint == '%' || codePoint == '+' || codePoint == '=';
    }
}
