package io.github.bulletinkit.render.pdf;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Issue;
import io.github.bulletinkit.model.IssueNumber;
import io.github.bulletinkit.model.Section;
import java.time.LocalDate;

/**
 * An issue of the usual kind about invented places: its table of contents runs over to a second page, two of its titles
 * need two lines, paragraphs run over page ends, and it has every kind of character with special rules.
 */
final class WholeIssue {
    static final LocalDate DATE = LocalDate.of(2023, 3, 10);

    /** A title that wraps in the table of contents and in the body. */
    static final String LONG_TITLE = "东澜湾区十二城共建“一小时”先进制造产业链 推动研发、检测、物流全程互认";

    private WholeIssue() {}

    static Issue create() {
        return Issue.builder()
                .masthead(m -> m.title("岚江每周要讯")
                        .number(IssueNumber.of(2023, 10, 311))
                        .issuer("岚江市人民政府驻东澜市办事处")
                        .date(DATE))
                .section("科创聚焦", WholeIssue::innovation)
                .section("经济热点", WholeIssue::economy)
                .section("产业动向", WholeIssue::industry)
                .section("政策举措", WholeIssue::policy)
                .section("域外动态", WholeIssue::elsewhere)
                .build();
    }

    private static void innovation(Section.Builder section) {
        section.article("东澜国家实验室合成新元素化合物", WholeIssue::element)
                .article(LONG_TITLE, WholeIssue::chain)
                .article("青港大学发布AI for Science平台2.0版", WholeIssue::platform);
    }

    private static void element(Article.Builder article) {
        article.paragraph("东澜国家实验室3月6日公布，科研人员首次测得第104号元素𬬻与第106号元素𬭳化合物的寿命，误差不到±5‰。")
                .paragraph(p -> p.strong("一是共用装置。")
                        .text("装置每年向十二城开放4200小时；")
                        .strong("二是共享数据。")
                        .text("数据在24小时内公开，任何单位“先用后付”；")
                        .strong("三是共担经费。")
                        .text("市级财政出资的部分不低于1/3，其余由使用单位按机时分担。"))
                .paragraph("实验室主任表示：“‘慢工’才能出‘细活’——我们等了十二年……”下一步将建设Ⅲ期装置，分①选址、②论证、③开工三步走。");
    }

    private static void chain(Article.Builder article) {
        for (String city : new String[] {"岚江", "青港", "云陂", "白塔", "石浦", "临滩", "望川", "金桥"}) {
            article.paragraph(city + "市把车门、气门和手工木门的一百二十八项检测并为一次，入库人员用一张表、走一个口，"
                    + "大件日行八百公里，小件月行三万公里。企业老王说：“以前跑腿七八天，山上山下、水路陆路都要走；"
                    + "现在食品、马具、木器、金属、玉石、皮革、竹木各类都在长街大厅见‘面’就办。”"
                    + city + "市还与周边三县签订《检测结果互认备忘录（2023—2025年）》，约定样品编号统一、费用统一、时限统一，"
                    + "凡一地出具的报告，各地一律认可；对确有疑问的，由两地会同复检，费用由提出的一方先行垫付。");
        }
        article.paragraph(p -> p.text("（岚江市发展研究中心供稿）").indent(false));
    }

    private static void platform(Article.Builder article) {
        article.paragraph("平台接入GPU 3600张，总算力达1.2 EFLOPS，已有52家单位注册；PM2.5预报提前到7天，误差±3%。")
                .paragraph("平台地址、接口说明（API v2）与收费办法同日公布，学生免费使用100小时。");
    }

    private static void economy(Section.Builder section) {
        section.article(
                        "前两月外贸进出口增长6.3%",
                        a -> a.paragraph("据海关统计，1—2月东澜市进出口总值812.6亿元，同比增长6.3%；其中出口507.1亿元，增长8.1%。")
                                .paragraph("对“一带一路”沿线出口占比首次过半，达50.4%。"))
                .article("新登记经营主体突破2万户", a -> a.paragraph("2月新登记经营主体2.03万户，其中制造业占18%～20%，为近三年最高。"))
                .article("消费券带动餐饮零售回暖", a -> a.paragraph("首批消费券5000万元核销率达97%，带动消费4.6亿元，拉动比为1∶9.2。"));
    }

    private static void industry(Section.Builder section) {
        section.article("首条6英寸碳化硅产线投产", a -> a.paragraph("产线年产晶圆12万片，良率高于92%，国产设备占比达到七成。"))
                .article("海上风电母港完成首船装运", a -> a.paragraph("3月8日，4套16 MW机组自母港启运，叶片长123米，为目前最长。"))
                .article("生物药检验中心通过国际评审", a -> a.paragraph("中心可检项目增至186项，出具的报告在46个国家和地区通用。"));
    }

    private static void policy(Section.Builder section) {
        section.article(
                        "出台专利“先试用后付费”办法",
                        a -> a.paragraph("高校院所可将专利免费许可中小企业试用，期限不超过2年。").paragraph("试用期满后按约定付费；未产生收益的，可以不付。"))
                .article("人才住房申请实行“免申即享”", a -> a.paragraph("系统按社保记录自动比对，符合条件的家庭当天收到短信。"));
    }

    private static void elsewhere(Section.Builder section) {
        section.article("北湾三市合建氢能走廊", a -> a.paragraph("走廊全长约380公里，设加氢站11座，首批投放重卡60辆。"))
                .article("西原省推行工业用地“标准地”弹性出让并建立分期缴纳与到期评估制度", a -> a.paragraph("出让年限分20年、30年两档，首期缴纳不低于50%。"));
    }
}
