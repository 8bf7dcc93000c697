package io.github.bulletinkit.examples.sample;

import io.github.bulletinkit.model.Article;
import io.github.bulletinkit.model.Section;

/** The articles on science and innovation in the sample issue. */
final class SampleInnovation {

    private SampleInnovation() {}

    static void addTo(Section.Builder section) {
        section.article("东澜科学港重大科技设施首批机时向中小企业开放", SampleInnovation::openFacilities)
                .article("澄川省“先用后付”唤醒高校“沉睡专利”", SampleInnovation::sleepingPatents)
                .article("东澜市AI算力券升级至2.0版 训练、推理、调优均可申领", SampleInnovation::computingVouchers)
                .article("湾区仪器一网共享", SampleInnovation::sharedInstruments);
    }

    private static void openFacilities(Article.Builder article) {
        article.paragraph("11月9日从东澜科学港管理局获悉，"
                        + "软X射线成像、强磁环境模拟、深海高压实验舱等5套重大科技设施自本月起向中小企业开放专用机时，"
                        + "首批共4200小时，约占设施全年可用机时的12%。")
                .paragraph("此前，设施机时主要由高校和科研院所按课题申请，企业用户往往要等半年以上。"
                        + "此次开放着力解决“排不上、用不起、看不懂”三个问题："
                        + "一是单列计划，每月最后5个工作日固定为“企业周”，从受理申请到反馈排期不超过7天；"
                        + "二是分档计费，首次使用的科技型中小企业免收机时费，之后按成本价的30%～50%结算；三是配齐“翻译”，"
                        + "由42名设施工程师与企业技术经纪人结对，把产品难题转换成实验方案，再把实验数据转换成改进建议。"
                        + "管理局另设“Open Lab”体验日，每月接待企业技术人员200人次。")
                .paragraph("在前期试用中，望岬区一家精密轴承企业借助成像装置，"
                        + "用6天时间找到润滑膜破裂的起始位置，产品疲劳寿命由1.8万小时提高到2.6万小时。"
                        + "管理局将于2027年4月评估开放成效，再决定是否把专用机时占比提高到20%。");
    }

    private static void sleepingPatents(Article.Builder article) {
        article.paragraph("一项专利从授权到转让，究竟卡在哪里？澄川省科技厅今年对省内38所高校的6.4万件有效专利逐件盘点，结果显示：约七成专利从未与企业“见过面”，另有近两成因定价分歧而中止谈判。")
                .paragraph("针对盘点结果，澄川省10月起在电池材料、农业机械、中药制剂3个领域试行“先用后付”。"
                        + "首先，高校把专利分为“即用”“改进”“储备”三档入池，逐件公开应用场景和联系人；"
                        + "其次，企业签订意向书后可免费试用6至12个月，期满再决定是否付费；"
                        + "最后，费用与销售收入挂钩，前两年按不高于3%的比例提成，产品未能上市的不再收费。")
                .paragraph("为打消科研人员的顾虑，试点高校同步列明尽职免责情形，凡按程序定价且公示无异议的，"
                        + "不因后续价格变化追究责任。截至10月底，已有217件专利达成试用意向，其中91件流向县域企业。"
                        + "“过去是教授找企业，现在是企业排着队翻目录。”一所高校的技术转移中心负责人说。");
    }

    private static void computingVouchers(Article.Builder article) {
        article.paragraph("日前，东澜市数据局印发《人工智能算力券管理办法（2026年修订版）》，年度资金规模由1.5亿元增加到2.4亿元，"
                        + "单个企业年度上限由60万元提高到100万元。据测算，新办法可惠及企业2600余家，中小企业占八成以上。")
                .paragraph(p -> p.strong("适用范围更宽。")
                        .text("旧版只支持模型训练，新版将推理、调优一并纳入。企业使用市内公共算力平台的，券面抵扣比例最高为40%；在湾区其他城市调用绿色算力的，按相同标准抵扣。"))
                .paragraph(p -> p.strong("申领方式更简。")
                        .text("企业通过“澜企通”平台在线签约，用量由平台每日自动采集，次月10日前完成核减，"
                                + "不再提交发票、合同等纸质材料。成立不满两年的初创企业可预领年度额度的20%，先用起来、后补账目。"))
                .paragraph(p ->
                        p.strong("监管尺度更严。").text("对转卖算力券、虚报用量的企业，追回资金并取消3年申领资格；算力服务商未按GPU实际使用时长计费的，移出服务商名录，并在行业内通报。"))
                .paragraph("办法自2026年12月1日起施行，有效期2年。");
    }

    private static void sharedInstruments(Article.Builder article) {
        article.paragraph("11月6日，东澜市、澄川省、泽宁省科技部门联合启动东澜湾区科学仪器共享网试点，"
                        + "首批入网单价50万元以上的仪器1.27万台（套），原值合计213亿元，涵盖材料分析、生物检测、环境监测等门类。")
                .paragraph("用户登录后，可按“仪器类别—检测项目—距离远近”逐级筛选，异地送样由合作物流企业提供冷链或防震运输；"
                        + "检测报告加盖三地互认标识，在政府采购、产品认证中不必重复检测。"
                        + "三地同时商定了“红黄牌”规则：单季度用户满意度低于80%的机构亮黄牌，连续两个季度低于80%的亮红牌，"
                        + "暂停享受共享补贴。据首批用户反映，过去做一组多项目检测往往要联系三四家机构，"
                        + "如今一次下单、分头送样、合并出具报告，平均用时由16天缩短到9天。")
                .paragraph("试点为期两年。");
    }
}
