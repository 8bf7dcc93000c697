package io.github.bulletinkit.examples.archive;

import io.github.bulletinkit.examples.convert.Finding;
import io.github.bulletinkit.model.BulletinFormat;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.Masthead;
import io.github.bulletinkit.validation.SeriesValidator;
import io.github.bulletinkit.validation.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks the issues of an archive as series. Issues with the same masthead title, ignoring spaces, are one series; an issue
 * without a title belongs to none. The format of a series is that of its first issue. Only mastheads are kept in memory.
 */
final class ArchiveSeries {
    private static final Pattern PATH = Pattern.compile("issues\\[(?<index>\\d+)]\\.(?<member>.*)");

    private final Map<String, List<Member>> series = new LinkedHashMap<>();

    private record Member(String file, Issue issue, BulletinFormat format) {}

    void add(String file, Masthead masthead, BulletinFormat format) {
        String title = masthead.title().replaceAll("[\\s\\p{Z}]", "");
        if (!title.isEmpty()) {
            Issue issue = Issue.builder().masthead(masthead).build();
            series.computeIfAbsent(title, t -> new ArrayList<>()).add(new Member(file, issue, format));
        }
    }

    /** The findings of all series, in the order in which the series were added. */
    List<FileFinding> findings() {
        List<FileFinding> findings = new ArrayList<>();
        for (List<Member> members : series.values()) {
            List<Issue> issues = members.stream().map(Member::issue).toList();
            SeriesValidator validator = SeriesValidator.of(members.get(0).format());
            validator.validate(issues).violations().forEach(violation -> findings.add(finding(violation, members)));
        }
        return findings;
    }

    private static FileFinding finding(Violation violation, List<Member> members) {
        Matcher path = PATH.matcher(violation.path());
        if (!path.matches()) {
            throw new IllegalStateException("no path of a series: " + violation.path());
        }
        Member member = members.get(Integer.parseInt(path.group("index")));
        Finding finding = Finding.of(violation);
        return new FileFinding(
                member.file(), new Finding(finding.kind(), finding.id(), path.group("member"), finding.message()));
    }
}
