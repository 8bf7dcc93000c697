package io.github.bulletinkit.render.internal.line;

import io.github.bulletinkit.render.internal.font.FontMetrics;
import io.github.bulletinkit.render.style.FontRole;
import io.github.bulletinkit.render.style.LineComposition;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns text into measured clusters. Neighbours decide: an apostrophe is not a quote, a single dash is a connector
 * (一字线), a sign beside a figure takes half a cell, a space beside Latin is as wide as the gap without it.
 */
public final class Shaper {
    /** A space between hanzi, as between the two clauses of a title. */
    private static final double SPACE_BETWEEN_IDEOGRAPHS = 0.5;

    /** Signs that take half a cell beside a figure, as 短横线 and 分隔号 do by GB/T 15834-2011, 5.1.6 and 5.1.9. */
    private static final String FIGURE_SIGNS = "-–/%+=";

    private static final int APOSTROPHE = '’';
    private static final int TWO_EM_DASH = '⸺';
    private static final int INTERPUNCT = '·';
    private static final int ELLIPSIS = '…';
    private static final int FIRST_CIRCLED = '①';

    /** The figures in circles from ① to ⑳. */
    private static final int CIRCLED = 20;

    private final FontMetrics metrics;
    private final PairRules rules;
    private final GlyphFitter fitter;

    public Shaper(FontMetrics metrics, LineComposition composition) {
        this(metrics, new PairRules(composition));
    }

    Shaper(FontMetrics metrics, PairRules rules) {
        this.metrics = metrics;
        this.rules = rules;
        this.fitter = new GlyphFitter(metrics);
    }

    /** A character with its combining marks, not yet measured. */
    private record Piece(String text, FontRole role, CharacterClass type, BaselineShift shift) {
        int codePoint() {
            return text.codePointAt(0);
        }

        boolean isFigure() {
            return CharacterClass.isFigure(codePoint());
        }
    }

    /** Shapes text; each character must be in some face. */
    public ShapedText shape(StyledText text) {
        List<Piece> pieces = pieces(text);
        List<Cluster> clusters = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            clusters.add(pieces.get(i).shift().apply(cluster(pieces, i)));
        }
        List<Cluster> spaced = new ArrayList<>(clusters.size());
        while (spaced.size() < clusters.size()) {
            int index = spaced.size();
            if (clusters.get(index).type() == CharacterClass.SPACE) {
                spaced.addAll(spacesInContext(clusters, index));
            } else {
                spaced.add(clusters.get(index));
            }
        }
        return new ShapedText(spaced, rules);
    }

    /** A single dot that continues the row of an ellipsis in a role, with its middle at a place of the page. */
    public Glyph dotOfEllipsis(FontRole role, double emPt, double middlePt) {
        int face = metrics.faceFor(role, INTERPUNCT);
        int ellipsisFace = metrics.faceFor(role, ELLIPSIS);
        GlyphFit fit = fitter.dotOfEllipsis(role, face, INTERPUNCT, ellipsisFace, ELLIPSIS);
        return new Glyph(Character.toString(INTERPUNCT), fit, middlePt + fit.originEm() * emPt);
    }

    /**
     * The number of a note, in the cell of its mark, which has the same width for all numbers: a figure in a circle up to
     * ⑳, plain figures above, or if no face has the circle.
     *
     * @param leftPt the start of the cell
     */
    public List<Glyph> noteNumber(StyledText.Run mark, int number, double emPt, double leftPt) {
        String circled = number <= CIRCLED ? Character.toString(FIRST_CIRCLED + number - 1) : "";
        boolean hasCircled = !circled.isEmpty() && metrics.faceFor(mark.role(), circled) != FontMetrics.NO_FACE;
        String text = hasCircled ? circled : Integer.toString(number);
        double cell = 1.0 / text.length();
        double scale = hasCircled ? 1 : GlyphFitter.LATIN_SCALE;
        List<Glyph> glyphs = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            String character = text.substring(i, i + 1);
            int face = metrics.faceFor(mark.role(), character);
            GlyphFit fit = mark.shift().apply(fitter.centred(face, character.codePointAt(0), cell, scale));
            double cellStart = i * cell * mark.shift().cellEm();
            glyphs.add(new Glyph(character, fit, leftPt + (cellStart + fit.originEm()) * emPt));
        }
        return glyphs;
    }

    private static List<Piece> pieces(StyledText text) {
        List<Piece> pieces = new ArrayList<>();
        for (StyledText.Run run : text.runs()) {
            String characters = run.text();
            for (int start = 0; start < characters.length(); ) {
                int end = clusterEnd(characters, start);
                CharacterClass type = CharacterClass.of(characters.codePointAt(start));
                pieces.add(new Piece(characters.substring(start, end), run.role(), type, run.shift()));
                start = end;
            }
        }
        return pieces;
    }

    /** The end of the cluster that starts at a place: a character with its combining marks. */
    public static int clusterEnd(String text, int start) {
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

    private Cluster cluster(List<Piece> pieces, int index) {
        Piece piece = pieces.get(index);
        String text = piece.text();
        CharacterClass type = piece.type();
        FontRole role = piece.role();
        int codePoint = piece.codePoint();
        int face = metrics.faceFor(role, text);
        return switch (type) {
            case OPENING -> new Cluster(text, type, 0.5, 0.5, 0, fitter.opening(face, codePoint));
            case CLOSING ->
                isApostrophe(pieces, index)
                        ? apostrophe(piece, face)
                        : new Cluster(text, type, 0, 0.5, 0.5, fitter.closing(face, codePoint));
            case PAUSE -> new Cluster(text, type, 0, 0.5, 0.5, fitter.pause(face, codePoint));
            case INTERPUNCT ->
                new Cluster(text, type, 0, GlyphFitter.HALF_CELL, 0, fitter.interpunct(role, face, codePoint));
            case CONNECTOR -> new Cluster(text, type, 0, 1, 0, fitter.connector(role, face, codePoint));
            case DASH -> dash(pieces, index, face);
            case ELLIPSIS -> new Cluster(text, type, 0, 1, 0, fitter.ellipsis(role, face, codePoint));
            case IDEOGRAPH, DOUBLE_STOP -> new Cluster(text, type, 0, 1, 0, fitter.centred(face, codePoint, 1, 1));
            case WESTERN -> western(pieces, index, face);
            case SPACE -> space(text, face, GlyphFitter.LATIN_SCALE * metrics.advance(face, codePoint));
        };
    }

    private static boolean is(CharacterClass type, List<Piece> pieces, int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index).type() == type;
    }

    private static boolean isApostrophe(List<Piece> pieces, int index) {
        return pieces.get(index).codePoint() == APOSTROPHE
                && is(CharacterClass.WESTERN, pieces, index - 1)
                && is(CharacterClass.WESTERN, pieces, index + 1);
    }

    private Cluster apostrophe(Piece piece, int face) {
        double width = fitter.apostropheWidth(face, piece.codePoint());
        GlyphFit fit = fitter.apostrophe(face, piece.codePoint());
        return new Cluster(piece.text(), CharacterClass.WESTERN, 0, width, 0, fit);
    }

    private Cluster dash(List<Piece> pieces, int index, int face) {
        Piece piece = pieces.get(index);
        int codePoint = piece.codePoint();
        boolean goesOnBefore = is(CharacterClass.DASH, pieces, index - 1);
        boolean goesOnAfter = is(CharacterClass.DASH, pieces, index + 1);
        boolean whole = codePoint == TWO_EM_DASH;
        double cells = whole ? 2 : 1;
        CharacterClass type = goesOnBefore || goesOnAfter || whole ? CharacterClass.DASH : CharacterClass.CONNECTOR;
        GlyphFit fit = fitter.dash(piece.role(), face, codePoint, cells, goesOnBefore, goesOnAfter);
        return new Cluster(piece.text(), type, 0, cells, 0, fit);
    }

    private Cluster western(List<Piece> pieces, int index, int face) {
        Piece piece = pieces.get(index);
        int codePoint = piece.codePoint();
        if (piece.isFigure() || (FIGURE_SIGNS.indexOf(codePoint) >= 0 && isBesideFigure(pieces, index))) {
            GlyphFit fit = halfCellFit(piece, face);
            return new Cluster(piece.text(), CharacterClass.WESTERN, 0, GlyphFitter.HALF_CELL, 0, fit);
        }
        GlyphFit fit = fitter.western(piece.role(), face);
        return new Cluster(piece.text(), CharacterClass.WESTERN, 0, fitter.westernWidth(fit, codePoint), 0, fit);
    }

    private GlyphFit halfCellFit(Piece piece, int face) {
        int codePoint = piece.codePoint();
        return switch (codePoint) {
            case '-', '–' -> fitter.shortConnector(piece.role(), face, codePoint);
            case '/' -> fitter.filledHalfCell(face, codePoint);
            default -> fitter.centred(face, codePoint, GlyphFitter.HALF_CELL, GlyphFitter.LATIN_SCALE);
        };
    }

    private static boolean isBesideFigure(List<Piece> pieces, int index) {
        return (index > 0 && pieces.get(index - 1).isFigure())
                || (index + 1 < pieces.size() && pieces.get(index + 1).isFigure());
    }

    private static Cluster space(String text, int face, double width) {
        return new Cluster(text, CharacterClass.SPACE, 0, 0, width, new GlyphFit(face, 0, 1, 1));
    }

    /**
     * Gives neighbouring spaces their width: beside Latin they are one gap, as without them (CLREQ 3.2.2); between
     * hanzi each counts, as in the name 王 伟.
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
            if (besideWestern && spaces.size() == end - start - 1) {
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
        return rules.spaceWidth(before, after);
    }
}
