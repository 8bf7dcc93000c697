package io.github.bulletinkit.examples;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;

/**
 * A complete bulletin issue built with the builder API: six sections and 26 articles about invented places.
 * Every name, figure and event in it is fictional.
 */
final class SampleIssue {

    private SampleIssue() {}

    static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("东澜湾区每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("岚江省人民政府驻东澜市办事处")
                        .date(LocalDate.of(2026, 11, 13)))
                .section("科创聚焦", SampleInnovation::addTo)
                .section("经济热点", SampleEconomy::addTo)
                .section("产业动向", SampleIndustry::addTo)
                .section("政策举措", SamplePolicy::addTo)
                .section("经验交流", SampleExperience::addTo)
                .section("域外动态", SampleElsewhere::addTo)
                .build();
    }
}
