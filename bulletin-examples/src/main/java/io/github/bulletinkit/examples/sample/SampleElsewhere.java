package io.github.bulletinkit.examples.sample;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Attachment;
import io.github.bulletinkit.model.Section;
import io.github.bulletinkit.model.Table;
import java.util.List;

/** The articles from other regions in the sample issue. */
final class SampleElsewhere {

    private SampleElsewhere() {}

    static void addTo(Section.Builder section) {
        section.article("朔原省启动绿电“点对点”直供试点", SampleElsewhere::greenPower)
                .article("黎岭林下经济有了“度量衡”", SampleElsewhere::forestEconomy)
                .article("暄州市运用分布式光纤和数字孪生技术为6800公里地下管网开展常态化“体检”和风险分级管控", SampleElsewhere::pipeCheckup)
                .article("瀚东省用四张清单规范涉企行政检查", SampleElsewhere::inspectionLists);
    }

    private static void greenPower(Article.Builder article) {
        article.paragraph("朔原省能源局10月30日宣布，首批12家用电企业与9座风电、光伏电站签订绿电直供合同，期限5～10年，年交易电量86亿千瓦时，用户涵盖电解铝、数据中心、纺织印染等行业。")
                .paragraph("试点的核心是“量、价、证”同步可查。"
                        + "电量方面，每15分钟核对一次发用电曲线，月度偏差超过10%的部分按市场价结算；"
                        + "电价方面，由发用双方自行协商，输配电费按电压等级单独列示，不得捆绑收费；"
                        + "证书方面，每兆瓦时绿电对应1张绿证，随电费账单一并交付，企业出口时可直接用于产品碳足迹核算。")
                .paragraph("朔原省规定，直供项目须配置不低于装机容量15%、时长4小时的储能设施，避免把调峰压力全部转嫁给公共电网；"
                        + "用电企业停产检修期间的余电，可由同一园区其他企业承接。首批项目预计明年6月底前全部送电。"
                        + "运行满一年后，省能源局将公布各项目实际直供比例，低于合同约定80%的，不再享受容量电费优惠。");
    }

    private static void forestEconomy(Article.Builder article) {
        article.paragraph("黎岭省市场监管局近日发布省级地方标准《林下经济生态承载量评估规范》，将于2027年3月1日起实施。")
                .paragraph("标准把“适度利用”量化为一组可测指标：林分郁闭度低于0.5的，不得开展林下养殖；"
                        + "坡度25°以上的林地，只能采集、不能垦殖；"
                        + "林下养鸡每亩每批不超过40只，两批之间休养不少于90天；种植中药材须保留原生灌草30%以上，不得全面清林。"
                        + "评估结果分为绿、黄、红三色，绿色可以扩大规模，黄色维持现状，红色限期退出，每3年复评一次。")
                .paragraph("为便于林农掌握，黎岭省林业局编印了口袋书《林下种养怎么做才合规？》，并在18个山区县培训辅导员960名。"
                        + "目前，全省林下经济经营面积2870万亩，年产值612亿元。"
                        + "标准实施后，新办林下经营项目须先评估、后备案，已有项目在两年内补做评估。");
    }

    private static void pipeCheckup(Article.Builder article) {
        article.paragraph("11月5日，暄州市住房城乡建设局通报，全市供水、排水、燃气、热力管网风险监测平台运行满一年，累计发现隐患1.94万处，已完成整改1.77万处，地面塌陷事件同比减少58%。")
                .paragraph("“体检”重在看得见、算得准、治得早。沿主干管敷设的分布式光纤可捕捉米级范围内的振动和温度变化，"
                        + "误报率控制在3%以内；数字孪生模型综合管龄、土质、地下水位和道路荷载，每周推算一次风险；"
                        + "结果用四种颜色标示，红色24小时内处置，橙色7日内处置，黄色列入年度改造计划，蓝色纳入日常巡查。")
                .paragraph("平台建设投入9.2亿元，除财政资金外，燃气、供水企业按管线里程分担45%。"
                        + "暄州市还引入“保险+服务”模式，由保险公司派员参与巡查，出险后先行赔付、再行追偿。"
                        + "此外，道路开挖前须在平台上“问一问”，未经查询擅自施工造成损坏的，依法从重处理。");
    }

    private static void inspectionLists(Article.Builder article) {
        article.paragraph("“一个月来了五拨人，查的却是同一本台账。”企业的这句话催生了一场检查改革：8月起，瀚东省推行四张清单。")
                .paragraph("一是事项清单，全省涉企检查事项由1974项精简为1128项，清单之外不得入企。二是频次清单，"
                        + "低风险企业每年最多检查1次，中风险企业不超过2次，重点领域另行规定。"
                        + "三是标准清单，同一事项使用同一张检查表，检查前向企业公开，企业可先行自查。"
                        + "四是禁止清单，列明吃拿卡要、以罚代管、委托中介机构实施检查等15种禁止行为。")
                .paragraph("与清单配套的是“扫码入企”：执法人员到场须出示二维码，"
                        + "企业扫码即知检查依据、人员、内容和时限，结束后可匿名评价。"
                        + "运行3个月来，全省入企检查次数下降46%，问题发现率反而由19%升至33%，可见检查不在多而在准。")
                .attachment(new Attachment("瀚东省涉企检查频次清单（摘要）", List.of(frequencies())));
    }

    private static Table frequencies() {
        return Table.builder()
                .header(row -> row.cell("企业类别", 1, 2).cell("每年检查次数上限", 2, 1))
                .subheader("日常检查", "专项检查")
                .row("低风险", "1", "0")
                .row("中风险", "2", "1")
                .row("高风险", "4", "2")
                .row(row -> row.cell("重点领域").cell("另行规定", 2, 1))
                .build();
    }
}
