package io.github.bulletinkit.examples.sample;

import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import java.time.LocalDate;

/**
 * A complete bulletin issue, built with the builder API: six sections and 26 articles, with editor's note,
 * tables, figure, headings, list, note, link, sign-off, attachment and colophon. All places, names, figures and events are fictional.
 */
public final class SampleIssue {

    private SampleIssue() {}

    /** The issue, without a declared table of contents. */
    public static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("东澜湾区每周要讯")
                        .number(IssueNumber.of(2026, 45, 498))
                        .issuer("岚江省人民政府驻东澜市办事处")
                        .date(LocalDate.of(2026, 11, 13))
                        .classification("内部资料 注意保存")
                        .copyNumber("000012"))
                .editorNote("东澜湾区一体化发展进入第五年，各地把“能用、好用”作为检验改革成效的标准。" + "本期选编26篇简讯，供各单位结合实际参阅。")
                .section("科创聚焦", SampleInnovation::addTo)
                .section("经济热点", SampleEconomy::addTo)
                .section("产业动向", SampleIndustry::addTo)
                .section("政策举措", SamplePolicy::addTo)
                .section("经验交流", SampleExperience::addTo)
                .section("域外动态", SampleElsewhere::addTo)
                .colophon(c -> c.reportTo("省委、省人大常委会、省政府、省政协领导同志")
                        .sendTo("省直各部门", "各市人民政府", "省内各高等院校")
                        .distributeTo("东澜湾区各市驻澜机构", "在澜岚江商会各会员单位")
                        .editor("闻溪桥")
                        .approver("柏远山")
                        .copies(160))
                .build();
    }
}
