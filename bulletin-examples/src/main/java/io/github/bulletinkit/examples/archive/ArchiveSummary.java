package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.plaintext.TextColumns;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the outcomes of the files of an archive. */
final class ArchiveSummary {
    private final Map<Outcome, Tally> tallies = new EnumMap<>(Outcome.class);
    private final List<List<String>> failures = new ArrayList<>();
    private int unread;
    private int seriesErrors;
    private int seriesWarnings;

    private record Tally(int issues, int repairs, int warnings) {
        static final Tally NONE = new Tally(0, 0, 0);

        static Tally of(IssueResult result) {
            return new Tally(1, result.count("REPAIR"), result.count("WARNING"));
        }

        Tally plus(Tally other) {
            return new Tally(issues + other.issues, repairs + other.repairs, warnings + other.warnings);
        }

        List<String> row(String label) {
            return List.of(label, String.valueOf(issues), String.valueOf(repairs), String.valueOf(warnings));
        }
    }

    void add(IssueResult result) {
        Outcome outcome = result.outcome();
        tallies.merge(outcome, Tally.of(result), Tally::plus);
        if (result.inSeries() == null) {
            unread++;
        }
        if (outcome.isFailure()) {
            failures.add(List.of(result.name(), outcome.label(), String.valueOf(result.count("ERROR"))));
        }
    }

    void addSeries(FileFinding finding) {
        if (finding.finding().isError()) {
            seriesErrors++;
        } else {
            seriesWarnings++;
        }
    }

    boolean hasFindings() {
        Tally total = total();
        return hasFailures() || total.repairs + total.warnings + seriesWarnings > 0;
    }

    boolean hasFailures() {
        return !failures.isEmpty() || seriesErrors > 0;
    }

    private Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** A warning: issues in files that could not be read seem to be missing from their series. */
    private String perhapsOfUnread() {
        return unread == 0 ? "" : "（有 " + unread + " 个文件未读入，衔接问题可能由此而来）";
    }

    /** The tables: the number of files by outcome, the findings of the series, and the failed files. */
    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        tallies.forEach((outcome, tally) -> rows.add(tally.row(outcome.label())));
        rows.add(total().row("合计"));
        List<String> lines = new ArrayList<>(TextColumns.lines(List.of(List.of("结果", "文件", "修补", "警告")), rows));
        if (seriesErrors + seriesWarnings > 0) {
            lines.add("");
            lines.add("各期衔接：错误 " + seriesErrors + "，警告 " + seriesWarnings + perhapsOfUnread());
        }
        if (!failures.isEmpty()) {
            lines.add("");
            lines.addAll(TextColumns.lines(List.of(List.of("未转换的文件", "原因", "错误")), failures));
        }
        return lines;
    }
}
