package io.github.bulletinkit.render.internal.line;

import java.util.List;

/** The clusters of a block and the gaps between them, in em. Spaces at the ends of a line have no width. */
public final class ShapedText {
    private final List<Cluster> clusters;
    private final PairRules rules;
    private final Amounts amounts;
    private final Gap[] gaps;
    private final double[] naturalTo;
    private final double[] leastTo;
    private final int[] stretchingGapsTo;
    private final int[] inkAtOrAfter;
    private final int[] inkEndAtOrBefore;

    ShapedText(List<Cluster> clusters, PairRules rules) {
        this.clusters = List.copyOf(clusters);
        this.rules = rules;
        this.gaps = new Gap[Math.max(0, clusters.size() - 1)];
        this.naturalTo = new double[clusters.size()];
        this.leastTo = new double[clusters.size()];
        this.stretchingGapsTo = new int[clusters.size()];
        this.amounts = new Amounts(this.clusters);
        this.inkAtOrAfter = inkAtOrAfter(this.clusters);
        this.inkEndAtOrBefore = inkEndAtOrBefore(this.clusters);
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = gapAfter(clusters.get(i), i);
        }
        for (int i = 0; i < clusters.size(); i++) {
            double before = i == 0 ? 0 : naturalTo[i - 1] + gaps[i - 1].natural();
            double leastBefore = i == 0 ? 0 : leastTo[i - 1] + gaps[i - 1].least();
            naturalTo[i] = before + clusters.get(i).body();
            leastTo[i] = leastBefore + clusters.get(i).body();
            stretchingGapsTo[i] =
                    i == 0 ? 0 : stretchingGapsTo[i - 1] + (gaps[i - 1].kind().stretches() ? 1 : 0);
        }
    }

    private Gap gapAfter(Cluster cluster, int index) {
        Cluster next = clusters.get(index + 1);
        Gap gap = cluster.type() == CharacterClass.SPACE
                ? rules.gapAfterSpace(lastInkBefore(index), cluster, next)
                : rules.gap(cluster, next);
        return amounts.isBeforeUnitSymbol(index + 1) ? gap.rigid() : gap;
    }

    /** The last cluster before a place that is no space, or the first of all. */
    private Cluster lastInkBefore(int index) {
        return clusters.get(Math.max(0, inkEnd(0, index) - 1));
    }

    /** For each place the next cluster that is no space. */
    private static int[] inkAtOrAfter(List<Cluster> clusters) {
        int[] ink = new int[clusters.size() + 1];
        ink[clusters.size()] = clusters.size();
        for (int i = clusters.size() - 1; i >= 0; i--) {
            ink[i] = clusters.get(i).type() == CharacterClass.SPACE ? ink[i + 1] : i;
        }
        return ink;
    }

    /** For each place the end of the last cluster before it that is no space. */
    private static int[] inkEndAtOrBefore(List<Cluster> clusters) {
        int[] inkEnd = new int[clusters.size() + 1];
        for (int i = 1; i <= clusters.size(); i++) {
            inkEnd[i] = clusters.get(i - 1).type() == CharacterClass.SPACE ? inkEnd[i - 1] : i;
        }
        return inkEnd;
    }

    public int size() {
        return clusters.size();
    }

    /** The width of a cluster without its blanks. */
    public double bodyWidth(int index) {
        return clusters.get(index).body();
    }

    Cluster cluster(int index) {
        return clusters.get(index);
    }

    public boolean isOpening(int index) {
        return clusters.get(index).type() == CharacterClass.OPENING;
    }

    Gap gapAfter(int index) {
        return gaps[index];
    }

    /** Whether a line may end before a cluster. A space after an opening mark allows no break. */
    public boolean mayBreak(int index) {
        if (index == clusters.size()) {
            return true;
        }
        Cluster next = clusters.get(index);
        // The only ranges that are broken after their connector.
        boolean betweenYears = amounts.place(index) == Amounts.Place.AFTER_YEAR;
        return rules.mayPart(clusters.get(index - 1), next)
                && (betweenYears || rules.mayEndLine(lastInkBefore(index), next))
                && !amounts.isBeforeUnitSymbol(index);
    }

    /** Whether a break before a cluster separates a figure from the hanzi for what is counted. */
    public boolean partsAmount(int index) {
        return amountPlace(index) != Amounts.Place.OUTSIDE;
    }

    /** The kind of place, in or outside an amount, before a cluster. */
    Amounts.Place amountPlace(int index) {
        return amounts.place(index);
    }

    /** Whether a line has only one character apart from marks. */
    boolean isLoneCharacter(int from, int to) {
        int characters = 0;
        for (int i = from; i < to && characters < 2; i++) {
            Cluster cluster = clusters.get(i);
            CharacterClass type = cluster.isShifted() ? CharacterClass.SPACE : cluster.type();
            characters += type == CharacterClass.IDEOGRAPH || type == CharacterClass.WESTERN ? 1 : 0;
        }
        return characters == 1;
    }

    public double naturalWidth(int from, int to) {
        return width(naturalTo, from, to) + endBlank(from, to);
    }

    /** The width of a line with all gaps, and the blank of marks at its edges, squeezed as far as possible. */
    double leastWidth(int from, int to) {
        double toLastBody = width(leastTo, from, to);
        return rules.squeezesLineEdges() ? toLastBody - startBlank(from, to) : toLastBody + endBlank(from, to);
    }

    /** The gaps of a line that become wider when it is stretched. */
    int stretchingGaps(int from, int to) {
        int start = inkStart(from, to);
        int end = inkEnd(start, to);
        return start == end ? 0 : stretchingGapsTo[end - 1] - stretchingGapsTo[start];
    }

    double startBlank(int from, int to) {
        int start = inkStart(from, to);
        return start == to ? 0 : clusters.get(start).blankBefore();
    }

    public double endBlank(int from, int to) {
        int end = inkEnd(from, to);
        return end == from ? 0 : clusters.get(end - 1).blankAfter();
    }

    /** The blank that a mark at the start gives up in a squeezed line. */
    double startBlankToDrop(int from, int to) {
        return rules.squeezesLineEdges() ? startBlank(from, to) : 0;
    }

    /** What a mark gives up at the end of a justified line, to take half a cell (GB/T 15834-2011, 5.1.10). */
    double endBlankToDrop(int from, int to) {
        return rules.squeezesLineEdges() ? endBlank(from, to) : 0;
    }

    public double lineWidth() {
        return naturalWidth(0, size());
    }

    /** The first cluster of a line that is no space, or the end of the line. */
    int inkStart(int from, int to) {
        return Math.min(inkAtOrAfter[from], to);
    }

    /** The cluster after the last of a line that is no space, or the start of the line. */
    int inkEnd(int from, int to) {
        return Math.max(inkEndAtOrBefore[to], from);
    }

    private double width(double[] widthTo, int from, int to) {
        int start = inkStart(from, to);
        int end = inkEnd(start, to);
        if (start == end) {
            return 0;
        }
        Cluster first = clusters.get(start);
        return first.blankBefore() + first.body() + widthTo[end - 1] - widthTo[start];
    }
}
